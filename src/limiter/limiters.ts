import type { Logger } from '../logging/logger.ts';
import type { KeyKind } from './key-kind.ts';
import type { Limiter } from './limiter.ts';
import { LocalLimiter, type LimiterOptions } from './local-limiter.ts';

/** Whose requests share a limit: an instance of a gateway, or the owner of one of the other keys. */
export interface Caller {
  readonly baseUrl: string;
  readonly key: KeyKind;
  /** Set for calls with the key of an instance. */
  readonly instanceId: string | undefined;
}

/** Provides the limiter of a caller. */
export interface Limiters {
  /** The same limiter for each call of the caller. */
  of(caller: Caller): Limiter;
}

/** Makes the limiters of a client from its options: its own limits, and where it logs. */
export type MakeLimiters = (client: {
  readonly limits: LimiterOptions;
  readonly logger: Logger | undefined;
}) => Limiters;

/**
 * The limiters of a client and of those made from it by `withInstance`. Other clients have their own. When there are
 * many, those without calls, and without anything worth remembering, are dropped.
 */
export class LocalLimiters implements Limiters {
  readonly #options: LimiterOptions;
  readonly #byInstance = new Map<string, LocalLimiter>();
  #sweepAt = 64;

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** The base URL is the same for all callers of a client. */
  of({ key, instanceId = '' }: Caller): LocalLimiter {
    // An id cannot end with a space, so no instance has the name of a key.
    const instance = key === 'instance' ? instanceId : `${key} `;
    return this.#byInstance.get(instance) ?? this.#make(instance);
  }

  #make(instance: string): LocalLimiter {
    if (this.#byInstance.size >= this.#sweepAt) {
      for (const [name, known] of this.#byInstance)
        if (known.isAtRest()) this.#byInstance.delete(name);
      this.#sweepAt = Math.max(64, this.#byInstance.size * 2);
    }
    const limiter = new LocalLimiter(this.#options);
    this.#byInstance.set(instance, limiter);
    return limiter;
  }
}
