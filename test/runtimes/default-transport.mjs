/**
 * Prints how many of 20 requests Node's `http` sent, and of what Node warned: `default-transport.mjs <surroundings as JSON>`.
 * The requests share a signal: Node 20 warns of a leak from the eleventh listener on.
 */
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
const warnings = [];
process.on('warning', ({ name }) => warnings.push(name));
const { signal } = new AbortController();
await Promise.all(Array.from({ length: 20 }, () => wsapi.groups.list({ signal })));
console.log(JSON.stringify({ sent, warnings }));
process.exit(0);
