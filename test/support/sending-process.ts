/** A process with a client of its own. It sends as many messages at once as it is told, and says how they ended. */
import { WsapiClient, WsapiError } from '../../src/index.ts';

/** How many messages to send, and after how many ms. */
export interface SendOrder {
  readonly count: number;
  readonly afterMs: number;
}

const wsapi = new WsapiClient({
  baseUrl: process.argv[2],
  apiKey: 'k',
  instanceId: 'ins_1',
  retry: false,
});

const send = async (): Promise<string> => {
  try {
    await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
    return 'sent';
  } catch (error) {
    return WsapiError.is(error) ? `${error.outcome}: ${error.message}` : String(error);
  }
};

process.on('message', ({ count, afterMs }: SendOrder) => {
  setTimeout(() => {
    void Promise.all(Array.from({ length: count }, send)).then((results) =>
      process.send?.(results),
    );
  }, afterMs);
  process.send?.('ordered');
});
