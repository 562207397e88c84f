import type { Readable } from 'node:stream';
import { connectionFailure } from './connection-failure.ts';
import { streamOf, textOf } from './read-stream.ts';
import { BodyTooLargeError, type TransportResponse } from './transport.ts';
import { unpack } from './unpack.ts';

/** How long the rest of a discarded body may take to arrive, in ms. Beyond that its connection is closed. */
const longestRestMs = 1_000;

/** Headers as Node and undici have them, by names in lower case. */
type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A response whose body is a stream of Node: that of `node:http` and of undici's dispatchers. */
export class ReadableResponse implements TransportResponse {
  readonly status: number;
  readonly #headers: HeaderRecord;
  readonly #body: Readable;

  constructor(status: number, headers: HeaderRecord, body: Readable) {
    this.status = status;
    this.#headers = headers;
    // Instrumentation may have started the stream: pause it, or the bytes until the client reads would be lost. Without
    // a listener, an error before that would end the process; whoever reads the body later still gets it.
    this.#body = body.pause().on('error', () => undefined);
  }

  get headers(): Headers {
    return new Headers(
      Object.entries(this.#headers).flatMap(([name, values = []]) =>
        [values].flat().map((value): [string, string] => [name, value]),
      ),
    );
  }

  async text(maxBytes: number): Promise<string> {
    // Compressed, it may become longer: that is noticed while it is read.
    if (Number(this.#headers['content-length']) > maxBytes) {
      this.#body.destroy();
      throw new BodyTooLargeError();
    }
    const { chunks, failure } = await collect(this.#unpacked(), maxBytes);
    if (failure !== undefined) throw failure;
    return textOf(chunks);
  }

  async beginning(maxBytes: number): Promise<string> {
    const { chunks } = await collect(this.#unpacked(), maxBytes);
    return textOf(chunks).slice(0, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    const body = this.#unpacked();
    const chunks: AsyncIterator<Uint8Array, undefined> = body.iterator(); // HTTP bodies are bytes
    return streamOf(
      () => chunks.next(),
      // Not by `return`, which would wait for a read that may never end.
      () => body.destroy(),
    );
  }

  discard(): void {
    const timer = setTimeout(() => this.#body.destroy(), longestRestMs);
    timer.unref();
    this.#body.once('close', () => clearTimeout(timer)).resume();
  }

  #unpacked(): Readable {
    const coding = this.#headers['content-encoding'];
    return typeof coding === 'string' && coding !== 'identity'
      ? unpack(this.#body, coding)
      : this.#body;
  }
}

/** Reads a stream until its end, a failure, or more than so many bytes, after which it is destroyed. */
const collect = (
  body: Readable,
  maxBytes: number,
): Promise<{ readonly chunks: readonly Buffer[]; readonly failure?: Error }> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= maxBytes) return;
      resolve({ chunks, failure: new BodyTooLargeError() });
      body.destroy();
    });
    body.once('end', () => resolve({ chunks }));
    // It may have failed before, and may be closed without an error.
    const failed = (): void => {
      if (body.readableEnded) return;
      resolve({ chunks, failure: connectionFailure(body.errored ?? undefined, true) });
    };
    body.on('error', failed).once('close', failed);
    if (body.destroyed) failed();
    else body.resume();
  });
