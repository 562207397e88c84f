import { base64Chunks } from './base64-chunks.ts';
import type { MediaFile } from './media-file.ts';
import { StreamedFile } from './streamed-file.ts';

/** The body of a request: its JSON as text, or as a stream if files are read while it is sent. */
export const bodyWith = (json: string, files: readonly MediaFile[]): string | StreamedBody => {
  const streamed = files.filter((file) => file instanceof StreamedFile);
  return streamed.length === 0 ? json : new StreamedBody(json, streamed);
};

/** The JSON of a request in which files are read, encoded and sent chunk by chunk, again for each attempt. */
export class StreamedBody {
  /** Whether all of it was passed to the transport; the gateway ignores incomplete bodies. */
  isWhole = false;
  /** Why a file could not be read. In this case no whole request was sent, so nothing was done. */
  failure: Error | undefined;
  /** Identifies the current attempt. An aborted one may still be reading and must not change these fields. */
  #sending: object | undefined;
  /** The JSON, with a placeholder for each file. */
  readonly json: string;
  readonly #texts: readonly string[];
  readonly #files: readonly StreamedFile[];

  constructor(json: string, files: readonly StreamedFile[]) {
    this.json = json;
    const byMark = new Map(files.map((file) => [file.toJSON(), file]));
    const parts = json.split(new RegExp(`(${[...byMark.keys()].join('|')})`));
    this.#texts = parts.filter((_, index) => index % 2 === 0);
    this.#files = parts.flatMap((part) => byMark.get(part) ?? []);
  }

  /** Its length in bytes; undefined if the length of a file is not known before it is read. */
  get length(): number | undefined {
    let length = 0;
    for (const { size } of this.#files) {
      if (size === undefined) return undefined;
      length += Math.ceil(size / 3) * 4;
    }
    const encoder = new TextEncoder();
    return this.#texts.reduce((sum, text) => sum + encoder.encode(text).length, length);
  }

  /** Whether it can be sent again. A stream that was passed can be read only once. */
  get repeatable(): boolean {
    return this.#files.every((file) => file.repeatable);
  }

  /** The bytes to send. Each attempt opens the files again. */
  async *open(): AsyncGenerator<Uint8Array, void> {
    const sending = {};
    this.#sending = sending;
    this.failure = undefined;
    this.isWhole = false;
    const encoder = new TextEncoder();
    try {
      for (const [index, text] of this.#texts.entries()) {
        // Set before the yield: after it the bytes may be sent.
        if (this.#sending === sending) this.isWhole = index === this.#files.length;
        yield encoder.encode(text);
        const file = this.#files[index];
        if (file === undefined) continue;
        yield* base64Chunks(file.open());
      }
    } catch (error) {
      if (this.#sending === sending) this.failure = error as Error; // safe: an InvalidMediaError of the file
      throw error;
    }
  }
}
