import type { NationalNumbers } from '../ids/phone-digits.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import type { Limiters } from '../limiter/limiters.ts';
import type { Logger } from '../logging/logger.ts';
import type { RetryLimits } from '../retry/decide.ts';
import type { Transport } from '../transports/transport.ts';
import type { Credentials } from './credentials.ts';
import type { Middleware } from './middleware.ts';
import type { RecipientResolver } from './recipient-resolver.ts';
import type { RetryEvent } from './retry-event.ts';
import type { ResponseSchemas, Validate } from './validation/schemas-option.ts';
import type { Validation } from './validation/validation.ts';

/** Everything that sending needs, resolved once for a client. */
export interface SendSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly middleware: readonly Middleware[];
  readonly limits: LimiterOptions;
  /** Shared with the clients that `withInstance` makes. Unless some were passed, the first call makes them. */
  readonly limiters: { shared: Limiters | undefined };
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryLimits | false;
  readonly maxResponseBytes: number;
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
  readonly validation: Validation | undefined;
  /** How events are compared with the contract, unless their stream says otherwise. */
  readonly eventValidation: {
    readonly validate: Validate;
    readonly schemas: ResponseSchemas | undefined;
  };
  /** Loads the parser of numbers without a country code. */
  readonly national: (() => Promise<NationalNumbers>) | undefined;
  /** Loads the check for event types. */
  readonly eventFilterProblem: () => Promise<(type: unknown) => string | undefined>;
  /** Loads the code that resolves numbers: most programs resolve none. */
  readonly resolver: () => Promise<RecipientResolver>;
  /** Whether recipients given by number are resolved before sending. */
  readonly resolveRecipients: boolean;
}
