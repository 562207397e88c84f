import { ConfigurationError } from '../errors/configuration-error.ts';
import type { EventOf, EventType, UnknownEvent, WsapiEvent } from './event.ts';
import { checkFunction, checkObject } from '../options/option-checks.ts';

/** What a handler gets beside the event. */
export interface HandlerContext {
  /** Aborted when the handler was given up. Pass it to `fetch` and to calls of the client. */
  readonly signal: AbortSignal;
}

/** Handlers by event type. A handler may be asynchronous. It has failed when it throws or rejects. */
export type EventHandlers<Context extends HandlerContext = HandlerContext> = {
  readonly [T in EventType]?: ((event: EventOf<T>, context: Context) => unknown) | undefined;
};

/** Which function handles which events. */
export interface HandlerOptions<Context extends HandlerContext = HandlerContext> {
  /**
   * Handlers by event type. Events without one go to `otherwise`.
   *
   * @example on: { message: (event) => console.log(event.eventData.id) }
   */
  readonly on?: EventHandlers<Context> | undefined;
  /**
   * Handles every event that `on` has no handler for, events of unknown types included. Without it they are skipped.
   *
   * @example otherwise: (event) => console.log(event.eventType)
   */
  readonly otherwise?:
    ((event: WsapiEvent | UnknownEvent, context: Context) => unknown) | undefined;
}

export type Handler<Context extends HandlerContext = HandlerContext> = (
  event: WsapiEvent | UnknownEvent,
  context: Context,
) => unknown;

/** @throws {ConfigurationError} if there is no handler, or one that is not a function. */
export const checkHandlers = <Context extends HandlerContext>({
  on = {},
  otherwise,
}: HandlerOptions<Context>): void => {
  checkObject(on, '`on`');
  checkFunction(otherwise, 'otherwise');
  const handlers: [string, unknown][] = Object.entries(on);
  for (const [type, handler] of handlers) checkFunction(handler, `on.${type}`);
  if (otherwise === undefined && handlers.every(([, handler]) => handler === undefined))
    throw new ConfigurationError(
      'There is no handler. Pass `on: { message: … }`, or `otherwise` for all events.',
    );
};

/** The handler of an event. Undefined if there is none. */
export const handlerOf = <Context extends HandlerContext>(
  { on = {}, otherwise }: HandlerOptions<Context>,
  { eventType }: WsapiEvent | UnknownEvent,
): Handler<Context> | undefined =>
  // The type comes from outside: `constructor` must not find what every object has.
  (Object.hasOwn(on, eventType)
    ? (on as Record<string, Handler<Context> | undefined>)[eventType]
    : undefined) ?? // by its type it is the one for this event
  otherwise;
