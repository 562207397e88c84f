/** So many pieces are kept before they are joined. */
const maxPieces = 1000;

/**
 * A text that arrives in pieces. Millions of short strings take many times the memory of their characters, so the
 * pieces are joined whenever there are a thousand of them.
 */
export class JoinedText {
  readonly #separator: string;
  #joined: string[] = [];
  #pieces: string[] = [];
  #length = 0;

  constructor(separator: string) {
    this.#separator = separator;
  }

  get isEmpty(): boolean {
    return this.#pieces.length + this.#joined.length === 0;
  }

  /** In characters, with separators. */
  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    this.#length += piece.length + (this.isEmpty ? 0 : this.#separator.length);
    this.#pieces.push(piece);
    if (this.#pieces.length < maxPieces) return;
    this.#joined.push(this.#pieces.join(this.#separator));
    this.#pieces = [];
  }

  /** The whole text. Afterwards it is empty. */
  take(): string {
    const text = [...this.#joined, ...this.#pieces].join(this.#separator);
    this.#joined = [];
    this.#pieces = [];
    this.#length = 0;
    return text;
  }
}
