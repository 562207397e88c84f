/** Sends a message through Node's own dispatcher, and prints the response: `node-dispatcher-check.ts <address>`. */
import { WsapiClient } from '../../src/index.ts';

const wsapi = new WsapiClient({
  baseUrl: process.argv[2],
  apiKey: 'k',
  instanceId: 'ins_1',
  retry: false,
  dispatcher: 'node',
});
console.log(
  JSON.stringify(
    await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }),
  ),
);
