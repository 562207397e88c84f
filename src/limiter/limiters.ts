import type { KeyKind } from './key-kind.ts';
import type { Logger } from '../logging/logger.ts';
import type { Limiter } from './limiter.ts';
import { LocalLimiter, type LimiterOptions } from './local-limiter.ts';

/** Whose requests share a limit: an instance at a gateway, or the owner of one of its other keys. */
export interface Caller {
  readonly baseUrl: string;
  readonly key: KeyKind;
  /** Of those who call by the instance's key. */
  readonly instanceId: string | undefined;
}

/** Gives the limiter of a caller. */
export interface Limiters {
  /** The limiter of a caller, the same one for each of its calls. */
  of(caller: Caller): Limiter;
}

/** Makes the limiters of a client, of its own options: limits that it keeps from the start, and where it logs. */
export type MakeLimiters = (client: {
  readonly limits: LimiterOptions;
  readonly logger: Logger | undefined;
}) => Limiters;

/**
 * The limiters of a client and of those made of it by `withInstance`. Nothing is shared beyond: clients that know
 * nothing of each other do not disturb each other. A limiter at rest is dropped.
 */
export class LocalLimiters implements Limiters {
  readonly #options: LimiterOptions;
  readonly #byInstance = new Map<string, LocalLimiter>();
  #sweepAt = 64;

  constructor(options: LimiterOptions) {
    this.#options = options;
  }

  /** The gateway is the same for all of a client's callers. */
  of({ key, instanceId = '' }: Caller): LocalLimiter {
    const instance = key === 'instance' ? instanceId : `${key} `;
    return this.#byInstance.get(instance) ?? this.#make(instance);
  }

  #make(instance: string): LocalLimiter {
    this.#sweep();
    const limiter = new LocalLimiter(this.#options, () => this.#drop(instance));
    this.#byInstance.set(instance, limiter);
    return limiter;
  }

  /** The one instance of an ordinary client keeps its limiter, which would be made anew with every call. */
  #drop(instance: string): void {
    if (this.#byInstance.size > 1) this.#byInstance.delete(instance);
  }

  /** Those that had learnt something when they came to rest are dropped once that is too old to count. */
  #sweep(): void {
    if (this.#byInstance.size < this.#sweepAt) return;
    for (const [instance, limiter] of this.#byInstance)
      if (limiter.isAtRest()) this.#byInstance.delete(instance);
    this.#sweepAt = Math.max(64, this.#byInstance.size * 2);
  }
}
