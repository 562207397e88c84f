/**
 * Opens a stream: of the web's kind `bytes`, where one is wanted and can be had. Such a one hands the memory of its
 * chunks over to its reader; that of any other may be somebody else's too.
 */
export type OpenStream = (kind?: 'bytes') => ReadableStream<Uint8Array>;

/** What either kind is filled by. */
type Controller = ReadableByteStreamController | ReadableStreamDefaultController<Uint8Array>;

interface Source {
  pull(controller: Controller): Promise<void>;
  cancel(reason: unknown): void | Promise<void>;
}

/** A stream of either kind. @param strategy of one that is not of bytes: those read nothing ahead. */
export const streamOf = (
  source: Source,
  kind: 'bytes' | undefined,
  strategy?: QueuingStrategy<Uint8Array>,
): ReadableStream<Uint8Array> => {
  if (kind === undefined) return new ReadableStream<Uint8Array>(source, strategy);
  return new ReadableStream({
    type: kind,
    pull: (controller) => source.pull(controller),
    cancel: (reason) => source.cancel(reason),
  });
};

export const isOfBytes = (stream: ReadableStream): boolean => {
  try {
    stream.getReader({ mode: 'byob' }).releaseLock();
    return true;
  } catch {
    return false;
  }
};

/** Ends a stream, and the wait of a reader who brought memory along. */
export const close = (controller: Controller): void => {
  controller.close();
  if ('byobRequest' in controller) controller.byobRequest?.respond(0);
};

/** Gives the memory of a chunk back at once, where the runtime can (Node from 22 on): as garbage it is collected late, and adds up. */
export const giveBack = ({ buffer }: Uint8Array): void => {
  if ('transfer' in buffer) (buffer as { transfer(length: number): unknown }).transfer(0); // ECMAScript 2024
};
