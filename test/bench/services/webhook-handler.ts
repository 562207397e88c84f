/** The same with `createWebhookHandler`, which also checks the envelope, skips duplicates and keeps the order of chats. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler } from 'wsapi-client/webhooks';
import { signingSecret } from '../../support/delivery.ts';

let handled = 0;
const webhook = createWebhookHandler({
  secret: signingSecret,
  on: {
    message: () => {
      handled += 1;
    },
  },
});
const server = createServer(webhook.node);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
process.on('message', () => process.send?.(handled));
