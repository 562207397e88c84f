import { ConfigurationError } from '../errors/configuration-error.ts';
import type { EventOf, EventType, UnknownEvent, WsapiEvent } from './event.ts';

/** What a handler is told beside the event. */
export interface HandlerContext {
  /** Aborted when nobody waits for the handler any more. */
  readonly signal: AbortSignal;
}

/** What is done with events, by their types. A handler may be asynchronous; it has failed where it throws. */
export type EventHandlers = {
  readonly [T in EventType]?: ((event: EventOf<T>, context: HandlerContext) => unknown) | undefined;
};

/** Who gets which events. */
export interface HandlerOptions {
  /** Handlers by the type of event. */
  readonly on?: EventHandlers | undefined;
  /** Gets whatever `on` has no handler for, events of unknown types among them. Without it they are passed over. */
  readonly otherwise?:
    ((event: WsapiEvent | UnknownEvent, context: HandlerContext) => unknown) | undefined;
}

export type Handler = (event: WsapiEvent | UnknownEvent, context: HandlerContext) => unknown;

/** @throws {ConfigurationError} for a handler that is no function, and where there is none at all. */
export const checkHandlers = ({ on = {}, otherwise }: HandlerOptions): void => {
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
export const handlerOf = (
  { on = {}, otherwise }: HandlerOptions,
  { eventType }: WsapiEvent | UnknownEvent,
): Handler | undefined =>
  // The type comes from outside: `constructor` must not find what every object has.
  (Object.hasOwn(on, eventType)
    ? (on as Record<string, Handler | undefined>)[eventType]
    : undefined) ?? // by its type it is the one for this event
  otherwise;
