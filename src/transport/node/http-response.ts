import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { connectionFailure } from '../connection-failure.ts';
import { BodyTooLargeError, type TransportResponse } from '../transport.ts';
import type { Ending } from './ending.ts';

/** Of an answer that nobody reads so much is read all the same, to keep its connection. */
const smallBytes = 65_536;

/** An answer of Node's `http` as the client reads it. */
export class HttpResponse implements TransportResponse {
  readonly status: number;
  readonly #answer: IncomingMessage;
  readonly #sent: ClientRequest;
  readonly #ending: Ending;
  #headers: Headers | undefined;

  constructor(answer: IncomingMessage, sent: ClientRequest, ending: Ending) {
    this.status = answer.statusCode ?? 0;
    this.#answer = answer;
    this.#sent = sent;
    this.#ending = ending;
  }

  /** Made by the first who looks. */
  get headers(): Headers {
    return (this.#headers ??= headersOf(this.#answer.rawHeaders));
  }

  async text(maxBytes: number): Promise<string> {
    const { headers } = this.#answer;
    if (Number(headers['content-length']) > maxBytes) {
      this.#letGo();
      throw new BodyTooLargeError();
    }
    const chunks: Uint8Array[] = [];
    const body = this.#unpacked();
    await this.#read(body instanceof Promise ? await body : body, maxBytes, chunks);
    return textOf(chunks);
  }

  async beginning(maxBytes: number): Promise<string> {
    const chunks: Uint8Array[] = [];
    try {
      await this.#read(await this.#unpacked(), maxBytes, chunks);
    } catch {
      // What has come is what there is.
    }
    return textOf(chunks).slice(0, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    return webStream(
      this.#unpacked(),
      () => this.#ending.forget(),
      () => this.#letGo(),
    );
  }

  discard(): void {
    const declared = Number(this.#answer.headers['content-length'] ?? 0);
    if (declared > smallBytes || this.#ending.isOver) this.#letGo();
    else this.#answer.resume();
  }

  /** Closes the connection: what is still to come on it is nobody's. */
  #letGo(): void {
    this.#ending.forget();
    this.#sent.destroy();
  }

  /** A proxy may pack what nobody asked it to pack. */
  #unpacked(): Readable | Promise<Readable> {
    const coding = this.#answer.headers['content-encoding'];
    return coding === undefined || coding === 'identity'
      ? this.#answer
      : import('./unpack.ts').then(({ unpack }) => unpack(this.#answer, coding));
  }

  #read(body: Readable, maxBytes: number, chunks: Uint8Array[]): Promise<void> {
    return new Promise((resolve, reject) => {
      let length = 0;
      body.on('data', (chunk: Uint8Array) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= maxBytes) return;
        this.#letGo();
        reject(new BodyTooLargeError());
      });
      body.on('end', () => {
        this.#ending.forget();
        // An answer that came before all was sent: the rest is not sent any more.
        if (!this.#sent.writableEnded) this.#sent.destroy();
        resolve();
      });
      body.on('error', (error) => reject(connectionFailure(error)));
    });
  }
}

/** As `fetch` reads it: UTF-8, without the mark that some put before it. */
const textOf = (chunks: readonly Uint8Array[]): string => {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first ? first : Buffer.concat(chunks);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
};

const headersOf = (raw: readonly string[]): Headers => {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2)
    headers.append(raw[index] ?? '', raw[index + 1] ?? '');
  return headers;
};

/** A stream of the web over one of Node: nothing is read ahead of who reads it. */
const webStream = (
  opened: Readable | Promise<Readable>,
  onEnd: () => void,
  letGo: () => void,
): ReadableStream<Uint8Array> => {
  let body: Readable | undefined;
  let isCancelled = false;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        body = await opened;
        body.on('data', (chunk: Uint8Array) => {
          if (!isCancelled)
            controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
          body?.pause();
        });
        body.on('end', () => {
          onEnd();
          if (!isCancelled) controller.close();
        });
        body.on('error', (error) => controller.error(connectionFailure(error)));
        body.pause();
      },
      pull() {
        body?.resume();
      },
      cancel() {
        isCancelled = true;
        letGo();
      },
    },
    { highWaterMark: 0 },
  );
};
