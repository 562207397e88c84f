import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { JoinedText } from './joined-text.ts';

/** What the parser finds. */
export interface SseCallbacks {
  /** A complete event. `name` is its `event:`, `id` the last `id:` of the stream, if there was one. */
  readonly onEvent: (event: {
    data: string;
    name: string | undefined;
    id: string | undefined;
  }) => void;
  /** The server says how many milliseconds to wait before the next connection. */
  readonly onRetry: (ms: number) => void;
}

/**
 * Parses server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), in whatever pieces the
 * text arrives, without a byte order mark: `TextDecoder` removes it. Own code, because memory must be limited: in
 * `eventsource-parser` an event of many short lines takes thirty times its size, as each line is added to a string.
 */
export class SseParser {
  readonly #maxLength: number;
  readonly #callbacks: SseCallbacks;
  #lastId: string | undefined;
  #line = new JoinedText('');
  #data = new JoinedText('\n');
  #name = '';
  /** The last piece ended with CR: an LF at the start of the next one belongs to it. */
  #skipLineFeed = false;

  /** @param lastId where an earlier connection stopped. */
  constructor(maxLength: number, lastId: string | undefined, callbacks: SseCallbacks) {
    this.#maxLength = maxLength;
    this.#lastId = lastId;
    this.#callbacks = callbacks;
  }

  /** @throws {InvalidEventError} for an event that is longer than the limit. */
  feed(piece: string): void {
    if (piece === '') return;
    let start = this.#skipLineFeed && piece.startsWith('\n') ? 1 : 0;
    this.#skipLineFeed = piece.endsWith('\r');
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = start;
    for (let end = lineEnd.exec(piece); end !== null; end = lineEnd.exec(piece)) {
      this.#line.add(piece.slice(start, end.index));
      this.#endLine();
      start = lineEnd.lastIndex;
    }
    if (start < piece.length) this.#line.add(piece.slice(start));
    this.#checkLength();
  }

  #endLine(): void {
    this.#checkLength();
    const line = this.#line.take();
    if (line === '') {
      this.#endEvent();
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') this.#data.add(value);
    else if (field === 'event') this.#name = value;
    else if (field === 'id' && !value.includes('\0'))
      // An empty id takes the last one back.
      this.#lastId = value === '' ? undefined : value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.#callbacks.onRetry(Number(value));
  }

  #endEvent(): void {
    const name = this.#name === '' ? undefined : this.#name;
    this.#name = '';
    if (this.#data.isEmpty) return;
    this.#callbacks.onEvent({ data: this.#data.take(), name, id: this.#lastId });
  }

  #checkLength(): void {
    if (this.#line.length + this.#data.length > this.#maxLength)
      throw new InvalidEventError('An event of the stream is longer than `maxEventLength`.');
  }
}
