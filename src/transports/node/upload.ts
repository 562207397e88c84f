import type { ClientRequest } from 'node:http';
import { longestChunk } from '../../media/base64-chunks.ts';
import type { StreamedBody } from '../../media/streamed-body.ts';
import { nodeHttp } from './node-http.ts';
import { isOwnConnection } from './own-connections.ts';

/** Node's own: whoever wraps the one of a request may keep what goes through it. */
const ownWrite: unknown = Reflect.get(nodeHttp.ClientRequest.prototype, 'write');

/** Sends a body bit by bit, as fast as it is taken. It stops where an answer comes before its end: nobody reads the rest. */
export const upload = (body: StreamedBody, sent: ClientRequest): void => {
  let isOver = false;
  let goOn = (): void => undefined;
  // Listened to once: to do so for each chunk costs more than to send it.
  const onOver = (): void => {
    isOver = true;
    goOn();
  };
  sent.once('response', onOver).once('close', onOver);
  const written = (chunk: Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      goOn = resolve;
      sent.write(chunk, goOn);
    });
  let memory: Uint8Array | undefined;
  // The system has all of a chunk before the next one is made.
  const allocate = (length: number): Uint8Array =>
    isOwnConnection(sent.socket) && sent.write === ownWrite
      ? (memory ??= new Uint8Array(longestChunk))
      : new Uint8Array(length);
  const write = async (): Promise<void> => {
    for await (const chunk of body.open(allocate)) {
      if (!isOver) await written(chunk);
      // The chunk may still be held: no other is made in its memory.
      if (isOver || sent.destroyed) return;
    }
    sent.end();
  };
  write().catch((error: unknown) => sent.destroy(error as Error)); // ours, of a file
};
