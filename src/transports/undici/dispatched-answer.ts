import type { DispatchController, DispatchHandler } from './dispatcher.ts';
import type { Source } from '../pushed-response.ts';

/** An answer as a dispatcher hands it over. Undici hands out parts of what it has read. */
abstract class DispatchedAnswer implements Source {
  readonly givesMemory = false;
  readonly #controller: DispatchController;

  constructor(controller: DispatchController) {
    this.#controller = controller;
  }

  pause(): void {
    this.#controller.pause();
  }

  resume(): void {
    this.#controller.resume();
  }

  abort(): void {
    this.#controller.abort(new DOMException('Nobody reads the rest.', 'AbortError'));
  }

  abstract header(name: string): string | undefined;
  abstract pairs(): [string, string][];
}

/** With headers by their names, which undici has in lower case. */
export class NamedAnswer extends DispatchedAnswer {
  readonly #headers: Parameters<DispatchHandler['onResponseStart']>[2];

  constructor(
    controller: DispatchController,
    headers: Parameters<DispatchHandler['onResponseStart']>[2],
  ) {
    super(controller);
    this.#headers = headers;
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  }

  pairs(): [string, string][] {
    return Object.entries(this.#headers).flatMap(([name, values = []]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    );
  }
}

/** Byte by byte, as `Headers` takes them: what is called latin1 in a `TextDecoder` is windows-1252, which is another in 32 places. */
const textOf = (bytes: Iterable<number> = []): string => {
  let text = '';
  // To hand them over all at once takes three times as long.
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** With headers in bytes, as they came: names and values by turns. Of most answers two of them are looked for. */
export class RawAnswer extends DispatchedAnswer {
  readonly #raw: readonly Uint8Array[];

  constructor(controller: DispatchController, raw: readonly Uint8Array[]) {
    super(controller);
    this.#raw = raw;
  }

  header(name: string): string | undefined {
    let found: string | undefined;
    for (let index = 0; index + 1 < this.#raw.length; index += 2) {
      if (!isNamed(this.#raw[index], name)) continue;
      const value = textOf(this.#raw[index + 1]);
      found = found === undefined ? value : `${found}, ${value}`;
    }
    return found;
  }

  pairs(): [string, string][] {
    return Array.from({ length: Math.floor(this.#raw.length / 2) }, (_, index) => [
      textOf(this.#raw[index * 2]),
      textOf(this.#raw[index * 2 + 1]),
    ]);
  }
}

/** @param name in lower case. */
const isNamed = (raw: Uint8Array | undefined, name: string): boolean =>
  raw?.length === name.length && textOf(raw).toLowerCase() === name;
