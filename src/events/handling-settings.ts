import { atLevel, type Logger, type LogLevel } from '../logging/logger.ts';
import { undisturbed } from '../logging/undisturbed.ts';
import {
  checkedNumber,
  checkFunction,
  checkMethods,
  checkObject,
} from '../options/option-checks.ts';
import type { DuplicateStore } from './duplicate-store.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';
import { checkHandlers, type HandlerContext, type HandlerOptions } from './handlers.ts';
import {
  eventValidationOf,
  type EventValidation,
  type EventValidationOptions,
} from './event-validation.ts';
import { verifierOf, type Secret, type SignatureVerifier } from './signature.ts';

/** The options that webhooks and consumers of streams have in common. */
interface HandlingOptions<Context extends HandlerContext>
  extends HandlerOptions<Context>, EventValidationOptions {
  readonly secret: Secret;
  readonly concurrency?: number | undefined;
  readonly duplicates?: DuplicateStore | undefined;
  readonly rememberMs?: number | undefined;
  readonly handlerTimeoutMs?: number | undefined;
  readonly onError?: ((error: unknown, event: WsapiEvent | UnknownEvent) => unknown) | undefined;
  readonly logger?: Logger | false | undefined;
  readonly logLevel?: LogLevel | undefined;
}

/** What these options come to. */
export interface HandlingSettings<Context extends HandlerContext = HandlerContext> {
  readonly handlers: HandlerOptions<Context>;
  readonly verifier: SignatureVerifier | undefined;
  readonly validation: EventValidation | undefined;
  readonly concurrency: number;
  readonly rememberMs: number;
  readonly handlerTimeoutMs: number | undefined;
  readonly onError: ((error: unknown, event: WsapiEvent | UnknownEvent) => void) | undefined;
  readonly logger: Logger | undefined;
}

/**
 * @param of the function whose options they are.
 * @throws {ConfigurationError} naming the option and what would be right, but never its value.
 */
export const handlingSettings = <Context extends HandlerContext>(
  options: HandlingOptions<Context>,
  of: string,
): HandlingSettings<Context> => {
  checkObject(options, `The options of ${of}`);
  checkHandlers(options);
  const { duplicates, logger = console, onError, secret } = options;
  checkFunction(onError, 'onError');
  if (duplicates !== undefined)
    checkMethods(duplicates, 'duplicates', ['claim', 'confirm', 'release']);
  const ownLogger = atLevel(logger, options.logLevel);
  return {
    handlers: { on: options.on, otherwise: options.otherwise },
    verifier: verifierOf(secret),
    validation: eventValidationOf(options, ownLogger),
    concurrency: checkedNumber(options.concurrency, 'concurrency', 1) ?? 16,
    rememberMs: checkedNumber(options.rememberMs, 'rememberMs', 1) ?? 86_400_000,
    handlerTimeoutMs: checkedNumber(options.handlerTimeoutMs, 'handlerTimeoutMs', 1),
    onError: onError && undisturbed(onError),
    logger: ownLogger,
  };
};
