import type { Credentials } from './credentials.ts';
import type { NationalNumbers } from '../ids/phone-spelling.ts';
import type { Limiters } from '../limiter/limiters.ts';
import type { Logger } from '../logging/logger.ts';
import type { RetryEvent } from './retry-event.ts';
import type { Resolver } from './resolve/resolver.ts';
import type { RetryLimits } from '../retry/decide.ts';
import type { Validation } from './validation/validation.ts';
import type { KeyedTransport } from './middleware.ts';

/** All that sending takes, resolved once for a client. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly transport: KeyedTransport;
  readonly limiters: Limiters;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryLimits;
  readonly maxResponseBytes: number;
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  /** What holds successes against the contract; undefined where nobody asked for it. */
  readonly validation: Validation | undefined;
  /** What reads numbers without a country code; a promise until it is loaded. */
  readonly national: (() => NationalNumbers | Promise<NationalNumbers>) | undefined;
  /** Knows under which ids WhatsApp knows numbers; shared by the client and those made of it, and loaded when one asks. */
  readonly resolver: () => Promise<Resolver>;
  /** Whether recipients that are given by number are looked up there first. */
  readonly resolveRecipients: boolean;
}
