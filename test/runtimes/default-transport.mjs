/** Prints how many of two requests Node's `http` sent: `default-transport.mjs <surroundings as JSON>`. */
import { subscribe } from 'node:diagnostics_channel';
import process from 'node:process';
import { WsapiClient } from 'wsapi-client';

let sent = 0;
subscribe('http.client.request.start', () => {
  sent += 1;
});
// Node's own dispatcher is there as soon as something of fetch is used.
new Headers();
const wsapi = new WsapiClient(JSON.parse(process.argv[2]));
await wsapi.groups.list();
await wsapi.groups.list();
console.log(JSON.stringify({ sent }));
process.exit(0);
