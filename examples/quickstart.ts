/**
 * Sends a message and lists the groups. `npm start` runs it against the test gateway; against a real
 * one, set WSAPI_API_KEY, WSAPI_INSTANCE_ID, WSAPI_BASE_URL and the number to send to, and run
 *
 *   node examples/quickstart.ts "+1 (202) 555-0143"
 */
import { WsapiClient } from 'wsapi-client';

const to = process.argv[2] ?? '+1 (202) 555-0143';

const wsapi = new WsapiClient();

const started = performance.now();
const { data: message, attempts } = await wsapi.messages
  .sendText({ to, text: 'Hello from wsapi-client.' })
  .withResponse();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Sent message ${message.id} in ${attempts} attempt${attempts === 1 ? '' : 's'}, ${seconds} s.`,
);

const groups = await wsapi.groups.list();
console.log(`This account is in ${groups.length} group${groups.length === 1 ? '' : 's'}:`);
for (const { name, groupId, participants } of groups)
  console.log(
    `  ${name} (${groupId}), ${participants.length} participant${participants.length === 1 ? '' : 's'}`,
  );
