import type { Logger, LogLevel } from '../../logging/logger.ts';
import { MemoryDuplicateStore, type DuplicateStore } from '../duplicate-store.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import type { HandlerOptions } from '../handlers.ts';
import { handlingSettings, type HandlingSettings } from '../handling-settings.ts';
import { checkedNumber, checkFunction, oneOf } from '../../options/option-checks.ts';
import type { EventValidationOptions } from '../event-validation.ts';
import { orderKeyOf } from '../order-key.ts';
import type { Secret } from '../signature.ts';

/** How webhooks are received. */
export interface WebhookOptions extends HandlerOptions, EventValidationOptions {
  /**
   * The instance's `signingSecret`. While you change it, a list of the old secret and the new one. `'unsigned'` if the
   * gateway has none: then anybody who knows your address can forge events.
   *
   * @example secret: process.env.WSAPI_SIGNING_SECRET
   */
  readonly secret: Secret;
  /**
   * When the gateway gets its response. `before` (the default): as soon as an event is accepted, before its handler
   * runs. If your program dies then, the event is lost. `after`: when the handler is done. If the handler takes longer
   * than `answerWithinMs`, the response is 202 and the handler continues; if it fails, 500. In both cases the gateway
   * sends no event twice, and sends the next event of the instance only after this response.
   *
   * @example acknowledge: 'after'
   */
  readonly acknowledge?: 'before' | 'after' | undefined;
  /**
   * Milliseconds within which every request gets a response. The gateway waits 10 s. Default 8000.
   *
   * @example answerWithinMs: 5_000
   */
  readonly answerWithinMs?: number | undefined;
  /**
   * Refuses (401) events that were received by the gateway more than this many milliseconds ago. Somebody who saw a
   * signed request can send it again, and duplicates are only remembered for `rememberMs`. The clocks of the gateway
   * and of this machine must agree. Default: no limit.
   *
   * @example maxAgeMs: 5 * 60_000
   */
  readonly maxAgeMs?: number | undefined;
  /**
   * The longest body in bytes. Default 16 MB: an event with older messages holds up to 500 of them.
   *
   * @example maxBodyBytes: 1024 * 1024
   */
  readonly maxBodyBytes?: number | undefined;
  /**
   * How many handlers run at the same time. Default 16. Events of one chat are handled one after another.
   *
   * @example concurrency: 4
   */
  readonly concurrency?: number | undefined;
  /**
   * How many events may be waiting or running. Default 10,000.
   *
   * @example maxQueued: 1_000
   */
  readonly maxQueued?: number | undefined;
  /**
   * How many bytes of JSON these may have together, and how many bytes may be arriving. Default 64 MB.
   *
   * @example maxQueuedBytes: 16 * 1024 * 1024
   */
  readonly maxQueuedBytes?: number | undefined;
  /**
   * What happens when the queue is full. `wait` (the default): the response waits for room, up to `answerWithinMs`,
   * then it is 503. Meanwhile the gateway holds back the next events of the instance, so nothing is lost in a short
   * rush. `refuse`: 503 at once. `drop-oldest`: the event that has been waiting longest makes room, and goes to
   * `onError`.
   *
   * @example whenFull: 'refuse'
   */
  readonly whenFull?: 'wait' | 'refuse' | 'drop-oldest' | undefined;
  /**
   * Events with the same key are handled one after another. Default: the events of a chat. An event for which
   * this function throws keeps that order.
   *
   * @example orderBy: (event) => event.instanceId
   */
  readonly orderBy?: ((event: WsapiEvent | UnknownEvent) => string) | undefined;
  /**
   * Remembers handled events, so that none is handled twice. Default: the last 50,000 keys, in memory.
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
   * Milliseconds after which another process may handle an event whose process gave no sign of life. Default 5 minutes.
   *
   * @example claimMs: 60_000
   */
  readonly claimMs?: number | undefined;
  /**
   * Milliseconds after which a handler is given up: its `signal` is aborted, its event counts as failed (`onError` is
   * called), and the next event of its chat begins. A handler cannot be stopped from outside, so pass its signal to
   * `fetch` and to calls of the client. Default: no limit, only a line in the log after `claimMs`.
   *
   * @example handlerTimeoutMs: 30_000
   */
  readonly handlerTimeoutMs?: number | undefined;
  /**
   * Called for every genuine event that was not handled: its handler threw or took longer than `handlerTimeoutMs`, it
   * was dropped, or there was no room for it. The gateway does not send it again, so this is the place to keep it.
   * Without it, there is only a line in the log.
   *
   * @example onError: (error, event) => failed.push(event)
   */
  readonly onError?: ((error: unknown, event: WsapiEvent | UnknownEvent) => unknown) | undefined;
  /**
   * Gets the reason why a request was refused or a handler failed. Default `console`; `false` for no log.
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

export interface WebhookSettings extends HandlingSettings {
  readonly acknowledge: 'before' | 'after';
  readonly answerWithinMs: number;
  readonly maxAgeMs: number | undefined;
  readonly maxBodyBytes: number;
  readonly maxQueued: number;
  readonly maxQueuedBytes: number;
  readonly whenFull: 'wait' | 'refuse' | 'drop-oldest';
  readonly orderBy: (event: WsapiEvent | UnknownEvent) => string;
  readonly duplicates: DuplicateStore;
  readonly claimMs: number;
}

/** @throws {ConfigurationError} naming the option and what would be right, but never its value. */
export const resolveWebhookOptions = (options: WebhookOptions): WebhookSettings => {
  const settings = handlingSettings(options, 'createWebhookHandler');
  const { duplicates, orderBy } = options;
  checkFunction(orderBy, 'orderBy');
  return {
    ...settings,
    acknowledge: oneOf(options.acknowledge, 'acknowledge', ['before', 'after'], 'before'),
    answerWithinMs: checkedNumber(options.answerWithinMs, 'answerWithinMs', 1) ?? 8000,
    maxAgeMs: checkedNumber(options.maxAgeMs, 'maxAgeMs', 1),
    maxBodyBytes: checkedNumber(options.maxBodyBytes, 'maxBodyBytes', 1) ?? 16_000_000,
    maxQueued: checkedNumber(options.maxQueued, 'maxQueued', 1) ?? 10_000,
    maxQueuedBytes: checkedNumber(options.maxQueuedBytes, 'maxQueuedBytes', 1) ?? 64_000_000,
    whenFull: oneOf(options.whenFull, 'whenFull', ['wait', 'refuse', 'drop-oldest'], 'wait'),
    orderBy: orderBy ?? orderKeyOf,
    duplicates: duplicates ?? new MemoryDuplicateStore(),
    claimMs: checkedNumber(options.claimMs, 'claimMs', 1) ?? 300_000,
  };
};
