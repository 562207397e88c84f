import { InvalidEventError } from '../../../errors/invalid-event-error.ts';
import { InvalidSignatureError } from '../../../errors/invalid-signature-error.ts';
import type { UnknownEvent, WsapiEvent } from '../../../events/event.ts';

/** What a gateway delivered: an event with a right envelope, or something else. */
export type Arrival =
  | { readonly kind: 'event'; readonly event: WsapiEvent | UnknownEvent }
  | {
      readonly kind: 'fault';
      readonly rule: 'signature' | 'not-an-event' | 'content-type' | 'header';
      readonly message: string;
      readonly expected?: string;
      readonly seen?: string;
    };

/** Receives events until the signal ends it. `tell` shows a line to whoever waits. */
export type Listen = (
  take: (arrival: Arrival) => void,
  signal: AbortSignal,
  tell: (text: string) => void,
) => Promise<void>;

/** The arrival of an event that is read by a function, whose errors hold no values. */
export const arrivalOf = async (
  read: () => Promise<WsapiEvent | UnknownEvent>,
): Promise<Arrival> => {
  try {
    return { kind: 'event', event: await read() };
  } catch (error) {
    if (error instanceof InvalidSignatureError)
      return { kind: 'fault', rule: 'signature', message: error.message };
    if (error instanceof InvalidEventError) return notAnEvent(error);
    throw error;
  }
};

export const notAnEvent = ({ message }: InvalidEventError): Arrival => ({
  kind: 'fault',
  rule: 'not-an-event',
  message,
});
