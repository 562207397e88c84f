import type { ClientRequest } from 'node:http';
import type { StreamedBody } from '../streamed-body.ts';

/** Sends a body bit by bit, as fast as it is taken. It stops where an answer comes before its end: nobody reads the rest. */
export const upload = (body: StreamedBody, sent: ClientRequest): void => {
  let isAnswered = false;
  sent.once('response', () => {
    isAnswered = true;
  });
  const write = async (): Promise<void> => {
    for await (const chunk of body.open()) {
      if (isAnswered || sent.destroyed) return;
      if (!sent.write(chunk)) await taken(sent);
    }
    sent.end();
  };
  write().catch((error: unknown) => sent.destroy(error as Error)); // ours, of a file
};

/** Waits until there is room again, or until nobody takes anything any more. */
const taken = (sent: ClientRequest): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      sent.off('drain', go).off('close', go).off('response', go);
      resolve();
    };
    sent.on('drain', go).on('close', go).on('response', go);
  });
