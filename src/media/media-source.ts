import { undisturbed } from '../logging/undisturbed.ts';
import type { MediaContent } from './media-data.ts';

/** The bytes of a value, if it has them in memory. */
export const bytesOf = (value: unknown): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  // By its tag: an ArrayBuffer of another realm is not an instance of this realm's class.
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
};

export const isBlob = (value: unknown): value is Blob =>
  isObject(value) &&
  'size' in value &&
  'stream' in value &&
  typeof value.stream === 'function' &&
  !isStream(value);

/** A web stream, or anything that can be iterated asynchronously, such as a stream of Node. */
export const isStream = (value: unknown): value is ReadableStream | AsyncIterable<Uint8Array> =>
  isObject(value) && ('getReader' in value || Symbol.asyncIterator in value);

/**
 * Catches the errors of a stream of Node from now on. Without a listener its `error` event would end the process, even
 * though the call that the stream was passed to has not begun to read it. Later reads get the same error.
 */
export const catchErrors = (source: object): void => {
  if (isNodeStream(source)) source.on('error', () => undefined);
};

/**
 * Closes a stream, read or not. A locked web stream is left to its reader. An error of the caller's stream is ignored:
 * the file was sent, or the call has failed for a better reason.
 */
export const closeSource = /* @__PURE__ */ undisturbed((source: object): unknown => {
  if (isNodeStream(source)) {
    source.destroy();
    return undefined;
  }
  if ('getReader' in source) {
    const stream = source as ReadableStream; // safe: it has the method of a stream
    return stream.locked || stream.cancel();
  }
  return 'return' in source && (source as AsyncGenerator).return(undefined);
});

/** A file that is being read. */
export interface Reading {
  next(): Promise<{ readonly done?: boolean; readonly value?: unknown }>;
  /** Closes the source, even one that has stalled. */
  end(): void;
}

/**
 * Begins to read.
 *
 * @throws {TypeError} for any other value; a JavaScript caller's function may return one.
 */
export const readingOf = (content: MediaContent): Reading => {
  const bytes = bytesOf(content);
  if (bytes) return readingOf(new Blob([bytes]));
  if (isBlob(content)) return readingOf(content.stream());
  if (!isStream(content))
    throw new TypeError('The function returned neither bytes nor a Blob nor a stream.');
  catchErrors(content);
  if ('getReader' in content) {
    const reader = content.getReader();
    return {
      next: () => reader.read(),
      end: undisturbed(() => reader.cancel()),
    };
  }
  const chunks = content[Symbol.asyncIterator]();
  return {
    next: () => chunks.next(),
    // A stalled generator notices `return` only when it continues. A stream of Node is closed at once.
    end: () => closeSource(isNodeStream(content) ? content : chunks),
  };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

interface NodeStream {
  on(event: 'error', listener: () => void): unknown;
  destroy(): void;
}

const isNodeStream = (value: object): value is NodeStream =>
  'destroy' in value &&
  typeof value.destroy === 'function' &&
  'on' in value &&
  typeof value.on === 'function';
