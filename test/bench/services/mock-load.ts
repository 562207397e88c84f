/** Sends messages to a mock server, 32 at a time. */
import { WsapiClient } from 'wsapi-client';
import { message } from './answering-fetch.ts';

export const prepare = (baseUrl: string) => {
  const wsapi = new WsapiClient({ baseUrl, apiKey: 'k', instanceId: 'ins_1' });
  return Promise.resolve(async (count: number): Promise<number> => {
    let left = count;
    const sendNext = async (): Promise<void> => {
      for (; left > 0; left -= 1) await wsapi.messages.sendText(message);
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: 32 }, sendNext));
    return performance.now() - started;
  });
};
