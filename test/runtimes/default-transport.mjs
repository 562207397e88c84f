/** Prints how many of two requests Node's `http` sent: `default-transport.mjs <surroundings as JSON>`. */
import { subscribe } from 'node:diagnostics_channel';
import process from 'node:process';
import { WsapiClient } from 'wsapi-client';

let sent = 0;
subscribe('http.client.request.start', () => {
  sent += 1;
});
// Node sets its own global dispatcher at the first use of fetch. That is not a replacement.
new Headers();
const { baseUrl, apiKey, instanceId } = JSON.parse(process.argv[2]);
const wsapi = new WsapiClient({ baseUrl, apiKey, instanceId });
await wsapi.groups.list();
await wsapi.groups.list();
console.log(JSON.stringify({ sent }));
process.exit(0);
