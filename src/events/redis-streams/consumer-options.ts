import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { Logger, LogLevel } from '../../logging/logger.ts';
import { checkRedisClient } from '../../redis/check-redis-client.ts';
import { expiryMs } from '../../redis/expiry-ms.ts';
import type { DuplicableRedisClient } from '../../redis/redis-client.ts';
import type { DuplicateStore } from '../duplicate-store.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import type { HandlerContext, HandlerOptions } from '../handlers.ts';
import { handlingSettings, type HandlingSettings } from '../handling-settings.ts';
import {
  checkedNumber,
  checkedWholeNumber,
  checkObject,
  checkText,
  oneOf,
} from '../../options/option-checks.ts';
import type { EventValidationOptions } from '../event-validation.ts';
import type { Secret } from '../signature.ts';
import { RedisDuplicateStore } from './redis-duplicate-store.ts';
import type { Beginning } from './stream-names.ts';

/** What a handler gets beside the event. */
export interface StreamContext extends HandlerContext {
  /** The number of this attempt, starting at 1, whichever consumer made the earlier ones. */
  readonly attempt: number;
  /** The stream that the event came from. */
  readonly stream: string;
  /** The id of the event's entry in the stream. */
  readonly entryId: string;
  /**
   * Makes the effect of the event in this Redis, and marks the event as handled, in one step. So each event has its
   * effect once, even if a machine dies. A command that Redis refuses (`WRONGTYPE`) does not undo those before it.
   *
   * @param commands as they go over the wire.
   * @returns whether this call did it. False if the event was handled before: then nothing was done.
   * @example await commit([['INCR', 'orders'], ['LPUSH', 'inbox', event.eventData.id]]);
   */
  readonly commit: (commands: readonly (readonly string[])[]) => Promise<boolean>;
}

/** What to delete from the streams. Entries that a group has not read or not acknowledged are never deleted. */
export interface TrimOptions {
  /**
   * Deletes entries that are older than so many milliseconds. Default: none.
   *
   * @example maxAgeMs: 7 * 24 * 3_600_000
   */
  readonly maxAgeMs?: number | undefined;
  /**
   * How many entries a stream keeps at most: the oldest are deleted. Default: all.
   *
   * @example maxLength: 100_000
   */
  readonly maxLength?: number | undefined;
}

/** How the events of streams are consumed. */
export interface ConsumerOptions extends HandlerOptions<StreamContext>, EventValidationOptions {
  /**
   * A connected client of the package `redis`. It is not closed. A duplicate of it is used for reading.
   *
   * @example client: await createClient({ url: process.env.REDIS_URL }).connect()
   */
  readonly client: DuplicableRedisClient;
  /**
   * The streams: `stream:<instanceId>` for one instance, a list, or a pattern. New streams that match a pattern are
   * found later. Default `stream:*`, all instances.
   *
   * @example streams: 'stream:support-lisbon'
   */
  readonly streams?: string | readonly string[] | undefined;
  /**
   * The consumer group. Each group gets all events, and its consumers share them. Use one for each of your programs.
   *
   * @example group: 'orders'
   */
  readonly group: string;
  /**
   * The name of this consumer, unique in the group. A name that stays, such as a host's, keeps lists of consumers
   * short.
   *
   * @example consumer: hostname()
   */
  readonly consumer: string;
  /**
   * The instances' `signingSecret`. While you change it, a list of the old secret and the new one. An entry without a
   * valid signature becomes a dead letter. `'unsigned'` if the gateway has no secret: then anybody who can write to
   * this Redis can forge events.
   *
   * @example secret: process.env.WSAPI_SIGNING_SECRET
   */
  readonly secret: Secret;
  /**
   * Where a new group begins: with the entries that are already in the stream (the default), or with new ones.
   *
   * @example from: 'now'
   */
  readonly from?: Beginning | undefined;
  /**
   * How many handlers run at the same time. Default 16. Events of one chat are handled one after another.
   *
   * @example concurrency: 4
   */
  readonly concurrency?: number | undefined;
  /**
   * Milliseconds after which an event is tried again that failed, or whose consumer gave no sign of life. Default
   * 30,000. A handler may take longer: while its process lives, it keeps its event.
   *
   * @example claimAfterMs: 60_000
   */
  readonly claimAfterMs?: number | undefined;
  /**
   * Milliseconds after which a handler is given up: its `signal` is aborted, its event counts as failed and is tried
   * again, and the next event of its chat begins. A handler cannot be stopped from outside, so pass its signal to
   * `fetch` and to calls of the client. Default: no limit, only a line in the log after `claimAfterMs`.
   *
   * @example handlerTimeoutMs: 30_000
   */
  readonly handlerTimeoutMs?: number | undefined;
  /**
   * How many times a handler begins with an event. After that it becomes a dead letter. Default 5.
   *
   * @example maxAttempts: 3
   */
  readonly maxAttempts?: number | undefined;
  /**
   * The stream of dead letters: the entry with `stream`, `entryId`, `reason`, `attempts`. Default `wsapi:dead:<group>`.
   *
   * @example deadLetters: 'orders:dead'
   */
  readonly deadLetters?: string | undefined;
  /**
   * Remembers handled events, so that none is handled twice: `new RedisDuplicateStore({ client })`. Without it, an
   * event is handled at least once: again if its consumer dies between handler and acknowledgement, and if the gateway
   * sends a message twice.
   *
   * @example duplicates: new RedisDuplicateStore({ client })
   */
  readonly duplicates?: DuplicateStore | undefined;
  /**
   * Milliseconds for which a handled event is remembered. Default one day.
   *
   * @example rememberMs: 7 * 24 * 3_600_000
   */
  readonly rememberMs?: number | undefined;
  /**
   * What to delete from the streams. The gateway deletes nothing. Default: nothing.
   *
   * @example trim: { maxLength: 100_000 }
   */
  readonly trim?: TrimOptions | undefined;
  /**
   * How often to look for new streams and to trim, in ms. Default 10,000.
   *
   * @example discoverEveryMs: 60_000
   */
  readonly discoverEveryMs?: number | undefined;
  /**
   * Called for each attempt that failed. Without it, there is only a line in the log.
   *
   * @example onError: (error, event) => failed.push(event)
   */
  readonly onError?: ((error: unknown, event: WsapiEvent | UnknownEvent) => unknown) | undefined;
  /**
   * Gets failures of handlers and of Redis. Default `console`; `false` for no log.
   *
   * @example logger: false
   */
  readonly logger?: Logger | false | undefined;
  /**
   * The lowest level that is logged. Default `warn`.
   *
   * @example logLevel: 'error'
   */
  readonly logLevel?: LogLevel | undefined;
}

export interface ConsumerSettings extends HandlingSettings<StreamContext> {
  readonly client: DuplicableRedisClient;
  readonly streams: readonly string[];
  readonly group: string;
  readonly consumer: string;
  readonly from: Beginning;
  readonly claimAfterMs: number;
  readonly maxAttempts: number;
  readonly deadLetters: string;
  readonly duplicates: DuplicateStore | undefined;
  /** The store in which `commit` marks events: `duplicates`, if that is a Redis store. */
  readonly marks: RedisDuplicateStore;
  readonly trim: TrimOptions | undefined;
  readonly discoverEveryMs: number;
}

/** @throws {ConfigurationError} naming the option and what would be right, but never its value. */
export const resolveConsumerOptions = (options: ConsumerOptions): ConsumerSettings => {
  const settings = handlingSettings(options, 'consumeEvents');
  const { client, consumer, duplicates, group, trim } = options;
  checkRedisClient(client, ['sendCommand', 'duplicate']);
  // Webhooks may have no limit. Redis is asked for a number of entries.
  checkedWholeNumber(options.concurrency, 'concurrency', 1);
  checkText(group, 'group');
  checkText(consumer, 'consumer');
  const { deadLetters = `wsapi:dead:${group}` } = options;
  checkText(deadLetters, 'deadLetters');
  const streams = checkedStreams(options.streams);
  if (streams.includes(deadLetters))
    throw new ConfigurationError(
      '`deadLetters` must not be one of `streams`: the dead letters would be handled as events.',
    );
  if (trim !== undefined) {
    checkObject(trim, '`trim`');
    checkedNumber(trim.maxAgeMs, 'trim.maxAgeMs', 1);
    checkedNumber(trim.maxLength, 'trim.maxLength', 0);
  }
  return {
    ...settings,
    client,
    streams,
    group,
    consumer,
    from: oneOf(options.from, 'from', ['beginning', 'now'], 'beginning'),
    claimAfterMs: expiryMs(checkedNumber(options.claimAfterMs, 'claimAfterMs', 1) ?? 30_000),
    maxAttempts: checkedNumber(options.maxAttempts, 'maxAttempts', 1) ?? 5,
    deadLetters,
    duplicates,
    marks:
      duplicates instanceof RedisDuplicateStore ? duplicates : new RedisDuplicateStore({ client }),
    trim,
    discoverEveryMs: checkedNumber(options.discoverEveryMs, 'discoverEveryMs', 1) ?? 10_000,
  };
};

const checkedStreams = (streams: ConsumerOptions['streams'] = 'stream:*'): readonly string[] => {
  const names = [streams].flat();
  if (names.length === 0)
    throw new ConfigurationError(
      '`streams` must name at least one stream, for example "stream:ins_V1StGXR8Z5jd".',
    );
  for (const name of names) checkText(name, 'streams');
  return names;
};
