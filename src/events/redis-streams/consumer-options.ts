import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { DuplicateStore } from '../duplicates.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { checkHandlers, type HandlerContext, type HandlerOptions } from '../handlers.ts';
import { orderOf } from '../order.ts';
import { verifierOf, type Secret, type SignatureVerifier } from '../signature.ts';
import { atLevel, type Logger, type LogLevel } from '../../logging/logger.ts';
import { undisturbed } from '../../logging/undisturbed.ts';
import { checkedNumber } from '../../errors/checked-number.ts';
import type { DuplicableRedisClient } from '../../redis/redis-client.ts';
import { RedisDuplicateStore } from './redis-duplicate-store.ts';
import type { Beginning } from './stream-names.ts';

/** What a handler is told beside the event. */
export interface StreamContext extends HandlerContext {
  /** Which attempt this is, counted from 1, whichever consumer made those before. Each handler that begins is one. */
  readonly attempt: number;
  /** The stream that the event came from, and its id there. */
  readonly stream: string;
  readonly entryId: string;
  /**
   * Makes the effect of the event in this Redis and marks the event as handled, in one go: each event has its
   * effect once, whenever a machine dies. A command that Redis refuses (`WRONGTYPE`) does not undo those before it.
   *
   * @param commands as they go over the wire.
   * @returns whether it was this call that did it; where the event was handled before, nothing is done.
   * @example await commit([['INCR', 'orders'], ['LPUSH', 'inbox', event.eventData.id]]);
   */
  readonly commit: (commands: readonly (readonly string[])[]) => Promise<boolean>;
}

/** What is deleted from the streams; never what a group has yet to read or to acknowledge. */
export interface TrimOptions {
  /** Entries that are older, in ms. */
  readonly maxAgeMs?: number | undefined;
  /** The oldest of those that are more. */
  readonly maxLength?: number | undefined;
}

/** How the events of streams are consumed. */
export interface ConsumerOptions extends HandlerOptions<StreamContext> {
  /** A connected client of the package `redis`. It is not closed; for reading, another is made like it. */
  readonly client: DuplicableRedisClient;
  /**
   * The streams: `stream:<instanceId>` for one instance, a list, or a pattern; what a pattern finds later is read as
   * well. Default `stream:*`, every instance.
   */
  readonly streams?: string | readonly string[] | undefined;
  /** The consumer group: each group gets all events, its consumers share them. One for each program of yours. */
  readonly group: string;
  /** The name of this consumer, its own in the group. A name that stays (a host's) keeps lists of consumers short. */
  readonly consumer: string;
  /**
   * The `signingSecret` of the instances; while it is changed, a list of the old one and the new. What is not signed,
   * or wrongly, becomes a dead letter. `'unsigned'` where the gateway has none: then whoever can write to this Redis
   * can make events up.
   */
  readonly secret: Secret;
  /** Where a new group begins: with what lies in the stream already (the default), or with what comes from now on. */
  readonly from?: Beginning | undefined;
  /** How many handlers run at the same time. Default 16. What happens in one chat is handled one after another. */
  readonly concurrency?: number | undefined;
  /**
   * Milliseconds after which an event is tried again that failed, or whose consumer gave no sign of life. Default
   * 30 000. A handler may take longer: as long as its process lives, it keeps its event.
   */
  readonly claimAfterMs?: number | undefined;
  /**
   * Milliseconds after which a handler is given up: its `signal` is aborted, its event counts as failed (and is tried again), and the next
   * one of its chat begins. It cannot be stopped from outside, so let it heed the signal: pass it on to `fetch` and to
   * calls of the client. Default: none, only a line in the log after `claimAfterMs`.
   */
  readonly handlerTimeoutMs?: number | undefined;
  /** How often a handler begins with an event. After that it is a dead letter. Default 5. */
  readonly maxAttempts?: number | undefined;
  /** The stream of dead letters: the entry as it was, with `stream`, `entryId`, `reason`, `attempts`. Default `wsapi:dead:<group>`. */
  readonly deadLetters?: string | undefined;
  /**
   * Where handled events are remembered, so that none is handled twice: `new RedisDuplicateStore({ client })`. Without
   * it, an event is handled at least once: again where its consumer dies between handler and acknowledgement, and
   * where the gateway sends a message twice.
   */
  readonly duplicates?: DuplicateStore | undefined;
  /** Milliseconds for which an event is remembered. Default a day. */
  readonly rememberMs?: number | undefined;
  /** What is deleted from the streams, for the gateway deletes nothing. Default: nothing. */
  readonly trim?: TrimOptions | undefined;
  /** How often new streams are looked for, and streams are trimmed, in ms. Default 10 000. */
  readonly discoverEveryMs?: number | undefined;
  /** Told of each attempt that failed. */
  readonly onError?: ((error: unknown, event: WsapiEvent | UnknownEvent) => unknown) | undefined;
  /** Where it is said which handler failed, and that Redis cannot be reached. Default `console`; `false` for nowhere. */
  readonly logger?: Logger | false | undefined;
  /** From which level on. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

export interface ConsumerSettings {
  readonly client: DuplicableRedisClient;
  readonly streams: readonly string[];
  readonly group: string;
  readonly consumer: string;
  readonly handlers: HandlerOptions<StreamContext>;
  readonly verifier: SignatureVerifier | undefined;
  readonly from: Beginning;
  readonly concurrency: number;
  readonly claimAfterMs: number;
  readonly handlerTimeoutMs: number | undefined;
  readonly maxAttempts: number;
  readonly deadLetters: string;
  readonly duplicates: DuplicateStore | undefined;
  /** Where `commit` marks events: the store itself where that is Redis's. */
  readonly marks: RedisDuplicateStore;
  readonly rememberMs: number;
  readonly trim: TrimOptions | undefined;
  readonly discoverEveryMs: number;
  readonly orderBy: (event: WsapiEvent | UnknownEvent) => string;
  readonly onError: ((error: unknown, event: WsapiEvent | UnknownEvent) => void) | undefined;
  readonly logger: Logger | undefined;
}

/** @throws {ConfigurationError} naming the option and what would be right, but never its value. */
export const resolveConsumerOptions = (options: ConsumerOptions): ConsumerSettings => {
  checkHandlers(options);
  const { client, duplicates, group, secret, trim, onError, logger = console } = options;
  if (trim) {
    checkedNumber(trim.maxAgeMs, 'trim.maxAgeMs', 1);
    checkedNumber(trim.maxLength, 'trim.maxLength', 0);
  }
  const streams = [options.streams ?? 'stream:*'].flat();
  if (streams.length === 0 || streams.includes(''))
    throw new ConfigurationError('streams has to name one, like stream:ins_V1StGXR8Z5jd.');
  return {
    client,
    streams,
    group: named(group, 'group'),
    consumer: named(options.consumer, 'consumer'),
    handlers: { on: options.on, otherwise: options.otherwise },
    verifier: verifierOf(secret),
    from: options.from ?? 'beginning',
    concurrency: checkedNumber(options.concurrency, 'concurrency', 1) ?? 16,
    claimAfterMs: checkedNumber(options.claimAfterMs, 'claimAfterMs', 1) ?? 30_000,
    handlerTimeoutMs: checkedNumber(options.handlerTimeoutMs, 'handlerTimeoutMs', 1),
    maxAttempts: checkedNumber(options.maxAttempts, 'maxAttempts', 1) ?? 5,
    deadLetters: options.deadLetters ?? `wsapi:dead:${group}`,
    duplicates,
    marks:
      duplicates instanceof RedisDuplicateStore ? duplicates : new RedisDuplicateStore({ client }),
    rememberMs: checkedNumber(options.rememberMs, 'rememberMs', 1) ?? 86_400_000,
    trim,
    discoverEveryMs: checkedNumber(options.discoverEveryMs, 'discoverEveryMs', 1) ?? 10_000,
    orderBy: orderOf,
    onError: onError && undisturbed(onError),
    logger: logger === false ? undefined : atLevel(logger, options.logLevel ?? 'warn'),
  };
};

/** JavaScript passes anything, and an empty name is mostly a variable that is not set. */
const named = (value: unknown, name: string): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigurationError(`${name} has to be a name.`);
};
