import { ConfigurationError } from '../errors/configuration-error.ts';
import type { EventOf, EventType, UnknownEvent, WsapiEvent } from './event.ts';

/** What a handler is told beside the event. */
export interface HandlerContext {
  /** Aborted when nobody waits for the handler any more: pass it on to `fetch` and to calls of the client. */
  readonly signal: AbortSignal;
}

/** What is done with events, by their types. A handler may be asynchronous; it has failed where it throws. */
export type EventHandlers<Context extends HandlerContext = HandlerContext> = {
  readonly [T in EventType]?: ((event: EventOf<T>, context: Context) => unknown) | undefined;
};

/** Who gets which events. */
export interface HandlerOptions<Context extends HandlerContext = HandlerContext> {
  /** Handlers by the type of event. */
  readonly on?: EventHandlers<Context> | undefined;
  /** Gets whatever `on` has no handler for, events of unknown types among them. Without it they are passed over. */
  readonly otherwise?:
    ((event: WsapiEvent | UnknownEvent, context: Context) => unknown) | undefined;
}

export type Handler<Context extends HandlerContext = HandlerContext> = (
  event: WsapiEvent | UnknownEvent,
  context: Context,
) => unknown;

/** @throws {ConfigurationError} for a handler that is no function, and where there is none at all. */
export const checkHandlers = <Context extends HandlerContext>({
  on = {},
  otherwise,
}: HandlerOptions<Context>): void => {
  const given: [string, unknown][] = [...Object.entries(on), ['otherwise', otherwise]];
  const handlers = given.filter(([, handler]) => handler !== undefined);
  if (handlers.length === 0)
    throw new ConfigurationError(
      'There is no handler: give on: { message: … }, or otherwise for all events.',
    );
  const [wrong] = handlers.find(([, handler]) => typeof handler !== 'function') ?? [];
  if (wrong !== undefined)
    throw new ConfigurationError(`The handler of ${wrong} has to be a function.`);
};

/** The handler of an event; undefined where nobody wants it. */
export const handlerOf = <Context extends HandlerContext>(
  { on = {}, otherwise }: HandlerOptions<Context>,
  { eventType }: WsapiEvent | UnknownEvent,
): Handler<Context> | undefined =>
  // The type comes from outside: `constructor` must not find what every object has.
  (Object.hasOwn(on, eventType)
    ? (on as Record<string, Handler<Context> | undefined>)[eventType]
    : undefined) ?? // by its type it is the one for this event
  otherwise;
