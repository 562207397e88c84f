import type { RateLimitSource } from '../errors/api-error.ts';
import type { PassOutcome } from '../limiter/limiter.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import { enterScript, leaveScript, renewScript, underWayForMs } from './rate-script.ts';
import type { ReachableRedis } from './reachable-redis.ts';

/** Redis' reply to requests that want to go out. */
export interface Turn {
  /** The names of the requests that may go. */
  readonly granted: readonly string[];
  /** Milliseconds until the next one may go; undefined where that depends on a request that is under way. */
  readonly waitMs: number | undefined;
  /** The remaining ms of the cooldown that was demanded, and who demanded it. */
  readonly demandedMs: number;
  readonly source: RateLimitSource;
  readonly epoch: number;
  /** Whether the last probe was refused, and another is due. */
  readonly probeWasRefused: boolean;
}

/** The state of one instance's rate, which all processes share. */
export class SharedRate {
  readonly #redis: ReachableRedis;
  readonly #keys: readonly [string, ...string[]];
  readonly #limits: LimiterOptions;
  /** The requests of this process that are under way. */
  readonly #underWay = new Set<string>();
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(redis: ReachableRedis, keys: readonly [string, ...string[]], limits: LimiterOptions) {
    this.#redis = redis;
    this.#keys = keys;
    this.#limits = limits;
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  /** @returns undefined where Redis cannot be reached. */
  async enter(wanted: number): Promise<Turn | undefined> {
    const { pace, maxConcurrency = '' } = this.#limits;
    const name = `${crypto.randomUUID()}:`;
    const reply = await this.#redis.run(enterScript, this.#keys, [
      '',
      wanted,
      name,
      underWayForMs,
      maxConcurrency === Number.POSITIVE_INFINITY ? '' : maxConcurrency,
      pace?.perSecond ?? '',
      pace?.burst ?? '',
    ]);
    if (!Array.isArray(reply)) return undefined;
    const [count, waitMs, demandedMs, source, epoch, probed] = reply as EnterReply; // safe: the reply of our own script
    const granted = Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
    for (const pass of granted) this.#underWay.add(pass);
    this.#keepAlive();
    return {
      granted,
      waitMs: waitMs < 0 ? undefined : waitMs,
      demandedMs,
      source,
      epoch,
      probeWasRefused: probed === 1,
    };
  }

  /**
   * @param othersWait whether other requests wait for the window.
   * @param lowersRate false for a call that is always refused: it says nothing about the rate of others.
   * @returns the ms until the cooldown ends; undefined where Redis cannot be reached.
   */
  async leave(
    name: string,
    epoch: number,
    outcome: PassOutcome | { readonly kind: 'unused' },
    othersWait: boolean,
    lowersRate = true,
  ): Promise<number | undefined> {
    this.#underWay.delete(name);
    if (this.#underWay.size === 0) this.#stop();
    const { retryAfterMs = '', source = '' } = outcome.kind === 'rate-limited' ? outcome : {};
    const reply = await this.#redis.run(leaveScript, this.#keys, [
      '',
      name,
      epoch,
      outcome.kind,
      othersWait ? 1 : 0,
      retryAfterMs,
      source,
      Math.random(),
      lowersRate ? 1 : 0,
    ]);
    return typeof reply === 'number' ? reply : undefined;
  }

  #keepAlive(): void {
    if (this.#underWay.size === 0 || this.#heartbeat !== undefined) return;
    this.#heartbeat = setInterval(() => {
      void this.#redis.run(renewScript, this.#keys, ['', underWayForMs, ...this.#underWay]);
    }, underWayForMs / 3);
    this.#heartbeat.unref();
  }

  #stop(): void {
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }
}

type EnterReply = [
  count: number,
  waitMs: number,
  demandedMs: number,
  source: RateLimitSource,
  epoch: number,
  probeWasRefused: 0 | 1,
];
