import { createParser } from 'eventsource-parser';

/** What a parser reports of a stream of server-sent events. */
export interface SseCallbacks {
  /** An event has come whole. `name` is its `event:`, `id` the last `id:` of the stream, where there was one. */
  onEvent(event: { data: string; name: string | undefined; id: string | undefined }): void;
  /** The server says after how many milliseconds to come back. */
  onRetry(ms: number): void;
  /** More has come than may be kept, and the event is not at its end. */
  onTooLong(): void;
}

/**
 * Reads the text of a stream of server-sent events, in whichever pieces it comes, by the package eventsource-parser.
 * The build puts that into this module, so that the client still brings one package alone.
 *
 * @param id where the stream was left.
 */
export const readSse = (
  callbacks: SseCallbacks,
  maxLength: number,
  id: string | undefined,
): ((text: string) => void) => {
  let lastId = id;
  const parser = createParser({
    maxBufferSize: maxLength,
    // It may also come without an event. Empty, it takes the last one back.
    onId: (given) => (lastId = given === '' ? undefined : given),
    onEvent: ({ data, event }) => {
      callbacks.onEvent({ data, name: event, id: lastId });
    },
    onRetry: (ms) => {
      callbacks.onRetry(ms);
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') callbacks.onTooLong();
    },
  });
  return (text) => {
    parser.feed(text);
  };
};
