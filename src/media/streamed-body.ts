import { base64Chunks, type Allocate } from './base64-chunks.ts';
import type { StreamedFile } from './media-file.ts';

const anew: Allocate = (length) => new Uint8Array(length);

/** A request's JSON with files in it that are read, encoded and sent bit by bit, again for each attempt. */
export class StreamedBody {
  /** Whether all of it was handed over. Of anything less the gateway can make nothing. */
  isWhole = false;
  /** What kept a file from being read; then no whole request was sent, and nothing was done. */
  failure: Error | undefined;
  /** The latest sending; one that was given up may still be under way, and has no say any more. */
  #sending: object | undefined;
  readonly #texts: readonly string[];
  readonly #files: readonly StreamedFile[];

  /** @param json in which each of the files has left its mark. */
  constructor(json: string, files: readonly StreamedFile[]) {
    const byMark = new Map(files.map((file) => [file.toJSON(), file]));
    const parts = json.split(new RegExp(`(${[...byMark.keys()].join('|')})`));
    this.#texts = parts.filter((_, index) => index % 2 === 0);
    this.#files = parts.flatMap((part) => byMark.get(part) ?? []);
  }

  /** How many bytes it has; undefined where a file's length is not known before it was read. */
  get length(): number | undefined {
    let length = 0;
    for (const { size } of this.#files) {
      if (size === undefined) return undefined;
      length += Math.ceil(size / 3) * 4;
    }
    const encoder = new TextEncoder();
    return this.#texts.reduce((sum, text) => sum + encoder.encode(text).length, length);
  }

  /** Whether it can be sent once more; a stream that was given can be read once. */
  get repeatable(): boolean {
    return this.#files.every((file) => file.repeatable);
  }

  /**
   * The bytes of one sending; each attempt opens the files anew.
   *
   * @param allocate gives memory for each chunk of a file. Without it, chunks are anybody's to keep.
   */
  async *open(allocate = anew): AsyncGenerator<Uint8Array, void> {
    const sending = {};
    this.#sending = sending;
    this.failure = undefined;
    this.isWhole = false;
    const encoder = new TextEncoder();
    try {
      for (const [index, text] of this.#texts.entries()) {
        // Before the end goes out: afterwards it would be too late to say so.
        if (this.#sending === sending) this.isWhole = index === this.#files.length;
        yield encoder.encode(text);
        const file = this.#files[index];
        if (file === undefined) continue;
        yield* base64Chunks(file.open(), allocate);
      }
    } catch (error) {
      if (this.#sending === sending) this.failure = error as Error; // ours, of a file
      throw error;
    }
  }
}
