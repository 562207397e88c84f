import { fromBase64 } from './base64.ts';
import { headBytes, type MediaFile } from './media-file.ts';

/** A file that is in memory as base64. */
export class InlineFile implements MediaFile {
  readonly isEncoded: boolean;
  readonly type: string | undefined;
  readonly fileName = undefined;
  readonly #base64: string;

  constructor(base64: string, isEncoded: boolean, type?: string) {
    this.#base64 = base64;
    this.isEncoded = isEncoded;
    this.type = type;
  }

  head(): Promise<Uint8Array> {
    return Promise.resolve(fromBase64(this.#base64.slice(0, Math.ceil(headBytes / 3) * 4)));
  }

  toJSON(): string {
    return this.#base64;
  }

  close(): void {
    // There is nothing to close.
  }
}
