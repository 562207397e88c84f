import type { MessageMedia } from './message.ts';

/** The files of messages, by their download ids. */
export class MediaFiles {
  readonly #files = new Map<string, MessageMedia>();

  add(file: MessageMedia): void {
    this.#files.set(file.id, file);
  }

  find(id: string): MessageMedia | undefined {
    return this.#files.get(id);
  }

  reset(): void {
    this.#files.clear();
  }
}
