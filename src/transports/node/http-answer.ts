import type { ClientRequest, IncomingMessage } from 'node:http';
import { connectionFailure } from '../connection-failure.ts';
import { PushedResponse, type Source } from '../pushed-response.ts';
import type { Ending } from './ending.ts';
import { isOwnConnection } from './own-connections.ts';

/** The answer of Node's `http` as the client reads it. It is read from the start: most are here whole before anybody asks. */
export const responseOf = (
  answer: IncomingMessage,
  sent: ClientRequest,
  ending: Ending,
): PushedResponse => {
  const response = new PushedResponse(answer.statusCode ?? 0, new HttpAnswer(answer, sent, ending));
  answer.on('data', (chunk: Uint8Array) => {
    response.take(chunk);
  });
  answer.on('end', () => {
    ending.forget();
    // An answer that came before all was sent: the rest is not sent any more.
    if (!sent.writableEnded) sent.destroy();
    response.end();
  });
  answer.on('error', (error) => {
    ending.forget();
    response.fail(connectionFailure(error));
  });
  return response;
};

class HttpAnswer implements Source {
  readonly #answer: IncomingMessage;
  readonly #sent: ClientRequest;
  readonly #ending: Ending;

  constructor(answer: IncomingMessage, sent: ClientRequest, ending: Ending) {
    this.#answer = answer;
    this.#sent = sent;
    this.#ending = ending;
  }

  /** Node's parser makes a copy of each; test tools, and whoever else listens, may have more to do with it. */
  get givesMemory(): boolean {
    return isOwnConnection(this.#sent.socket) && this.#answer.listenerCount('data') === 1;
  }

  pause(): void {
    this.#answer.pause();
  }

  resume(): void {
    this.#answer.resume();
  }

  abort(): void {
    this.#ending.forget();
    this.#sent.destroy();
  }

  header(name: string): string | undefined {
    return headerOf(this.#answer, name);
  }

  pairs(): [string, string][] {
    const raw = this.#answer.rawHeaders;
    return Array.from({ length: raw.length / 2 }, (_, index) => [
      raw[index * 2] ?? '',
      raw[index * 2 + 1] ?? '',
    ]);
  }
}

/** The value of a header, looked for in the list as it came: Node's own object of them takes longer to make than all else here. */
export const headerOf = ({ rawHeaders }: IncomingMessage, name: string): string | undefined => {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index];
    if (each?.length === name.length && each.toLowerCase() === name) return rawHeaders[index + 1];
  }
  return undefined;
};
