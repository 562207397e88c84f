import { ConfigurationError } from '../../errors/configuration-error.ts';
import { MemoryDuplicateStore, type DuplicateStore } from '../duplicates.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { checkHandlers, type HandlerOptions } from '../handlers.ts';
import { orderOf } from '../order.ts';
import { verifierOf, type Secret, type SignatureVerifier } from '../signature.ts';
import { atLevel, type Logger, type LogLevel } from '../../logging/logger.ts';
import { undisturbed } from '../../logging/undisturbed.ts';
import { checkedNumber } from '../../errors/checked-number.ts';

/** How events are received. */
export interface WebhookOptions extends HandlerOptions {
  /**
   * The `signingSecret` of the instance; while it is changed, a list of the old one and the new. `'unsigned'` where
   * the gateway has none: then whoever knows the address can make events up.
   */
  readonly secret: Secret;
  /**
   * When the gateway is answered. `before` (the default): as soon as an event is taken in, before its handler runs; a
   * program that dies meanwhile loses it. `after`: once its handler is done; where that takes longer than
   * `answerWithinMs`, 202 is answered and the handler goes on, and where it failed, 500. The gateway sends nothing a
   * second time in any case, and sends the next event of the instance only when this one is answered.
   */
  readonly acknowledge?: 'before' | 'after' | undefined;
  /** Milliseconds within which every request is answered. The gateway waits 10 s. Default 8000. */
  readonly answerWithinMs?: number | undefined;
  /**
   * Milliseconds after its `receivedAt` at which an event is refused (401): whoever has seen a signed request can send
   * it again, and duplicates are remembered for `rememberMs` only. The clocks of the gateway and of this machine have
   * to agree. Default: none.
   */
  readonly maxAgeMs?: number | undefined;
  /** The longest body in bytes. Default 16 MB: an event with older messages holds up to 500 of them. */
  readonly maxBodyBytes?: number | undefined;
  /** How many handlers run at the same time. Default 16. What happens in one chat is handled one after another. */
  readonly concurrency?: number | undefined;
  /** How many events may be taken in and not done. Default 10 000. */
  readonly maxQueued?: number | undefined;
  /** How many bytes of JSON these may have together, and as many those that are being received. Default 64 MB. */
  readonly maxQueuedBytes?: number | undefined;
  /**
   * What happens where that is full. `wait` (the default): the answer waits for room, up to `answerWithinMs`, and is
   * 503 then; meanwhile the gateway holds back the next events of the instance, so that nothing is lost in a short
   * rush. `refuse`: 503 at once. `drop-oldest`: the event that waits the longest makes room, and goes to `onError`.
   */
  readonly whenFull?: 'wait' | 'refuse' | 'drop-oldest' | undefined;
  /** What an event keeps its order with; those of the same text are handled one after another. Default: its chat. */
  readonly orderBy?: ((event: WsapiEvent | UnknownEvent) => string) | undefined;
  /** Where handled events are remembered, so that none is handled twice. Default: the last 50 000 keys, in memory. */
  readonly duplicates?: DuplicateStore | undefined;
  /** Milliseconds for which an event is remembered. Default a day. */
  readonly rememberMs?: number | undefined;
  /** Milliseconds after which another process may handle an event of which nothing was heard. Default 5 minutes. */
  readonly claimMs?: number | undefined;
  /**
   * Milliseconds after which a handler is given up: its `signal` is aborted, its event counts as failed (`onError` is told), and the next
   * one of its chat begins. It cannot be stopped from outside, so let it heed the signal: pass it on to `fetch` and to
   * calls of the client. Default: none, only a line in the log after `claimMs`.
   */
  readonly handlerTimeoutMs?: number | undefined;
  /**
   * Told of every genuine event that was not handled: its handler threw or took longer than `handlerTimeoutMs`, it was dropped, or there was no room for it.
   * The gateway does not send it again, so this is the place to keep it.
   */
  readonly onError?: ((error: unknown, event: WsapiEvent | UnknownEvent) => unknown) | undefined;
  /** Where it is said why a request was refused and which handler failed. Default `console`; `false` for nowhere. */
  readonly logger?: Logger | false | undefined;
  /** From which level on. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

export interface WebhookSettings {
  readonly handlers: HandlerOptions;
  readonly verifier: SignatureVerifier | undefined;
  readonly acknowledge: 'before' | 'after';
  readonly answerWithinMs: number;
  readonly maxAgeMs: number | undefined;
  readonly maxBodyBytes: number;
  readonly limits: {
    readonly concurrency: number;
    readonly maxEvents: number;
    readonly maxBytes: number;
  };
  readonly whenFull: 'wait' | 'refuse' | 'drop-oldest';
  readonly orderBy: (event: WsapiEvent | UnknownEvent) => string;
  readonly duplicates: DuplicateStore;
  readonly rememberMs: number;
  readonly claimMs: number;
  readonly handlerTimeoutMs: number | undefined;
  readonly onError: ((error: unknown, event: WsapiEvent | UnknownEvent) => void) | undefined;
  readonly logger: Logger | undefined;
}

/** @throws {ConfigurationError} naming the option and what would be right, but never its value. */
export const resolveWebhookOptions = (options: WebhookOptions): WebhookSettings => {
  checkHandlers(options);
  const { logger = console, logLevel = 'warn', onError, secret } = options;
  return {
    handlers: { on: options.on, otherwise: options.otherwise },
    verifier: verifierOf(secret),
    acknowledge: oneOf(options.acknowledge, 'acknowledge', ['before', 'after']),
    answerWithinMs: checkedNumber(options.answerWithinMs, 'answerWithinMs', 1) ?? 8000,
    maxAgeMs: checkedNumber(options.maxAgeMs, 'maxAgeMs', 1),
    maxBodyBytes: checkedNumber(options.maxBodyBytes, 'maxBodyBytes', 1) ?? 16_000_000,
    limits: {
      concurrency: checkedNumber(options.concurrency, 'concurrency', 1) ?? 16,
      maxEvents: checkedNumber(options.maxQueued, 'maxQueued', 1) ?? 10_000,
      maxBytes: checkedNumber(options.maxQueuedBytes, 'maxQueuedBytes', 1) ?? 64_000_000,
    },
    whenFull: oneOf(options.whenFull, 'whenFull', ['wait', 'refuse', 'drop-oldest']),
    orderBy: options.orderBy ?? orderOf,
    duplicates: options.duplicates ?? new MemoryDuplicateStore(),
    rememberMs: checkedNumber(options.rememberMs, 'rememberMs', 1) ?? 86_400_000,
    claimMs: checkedNumber(options.claimMs, 'claimMs', 1) ?? 300_000,
    handlerTimeoutMs: checkedNumber(options.handlerTimeoutMs, 'handlerTimeoutMs', 1),
    onError: onError && undisturbed(onError),
    logger: logger === false ? undefined : atLevel(logger, logLevel),
  };
};

/** The first is the default. */
const oneOf = <const T extends string>(
  given: T | undefined,
  name: string,
  choices: readonly [T, ...T[]],
): T => {
  if (given === undefined) return choices[0];
  if (choices.includes(given)) return given;
  throw new ConfigurationError(`${name} has to be one of ${choices.join(', ')}.`);
};
