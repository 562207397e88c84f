/**
 * Prints how many of two requests Node's `http` sent, and how many messages the program wrote to itself, which it does where
 * it does not know Node's own `setImmediate` again: `default-transport.mjs <surroundings as JSON>`.
 */
import { createHook } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import process from 'node:process';
import { WsapiClient } from 'wsapi-client';

let sent = 0;
let ports = 0;
subscribe('http.client.request.start', () => {
  sent += 1;
});
createHook({
  init: (_id, type) => {
    if (type === 'MESSAGEPORT') ports += 1;
  },
}).enable();
// Node's own dispatcher is there as soon as something of fetch is used.
new Headers();
const wsapi = new WsapiClient(JSON.parse(process.argv[2]));
await wsapi.groups.list();
await wsapi.groups.list();
console.log(JSON.stringify({ sent, ports }));
process.exit(0);
