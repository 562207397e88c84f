/** The receiver of `npm run bench:webhooks`, in its own process. It reports the handled events to its parent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler } from 'wsapi-client/webhooks';
import { signingSecret } from '../support/delivery.ts';

const handled = new Set<string>();
let twice = 0;
const webhook = createWebhookHandler({
  secret: signingSecret,
  on: {
    message: async ({ eventId }) => {
      // About as long as a write to a nearby database.
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (handled.has(eventId)) twice += 1;
      handled.add(eventId);
    },
  },
});
const server = createServer(webhook.node);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
process.on('message', () => {
  void webhook.close().then(({ unfinished }) => {
    const { state } = webhook;
    const report = { handled: handled.size, twice, unfinished: unfinished.length, state };
    process.send?.(report, () => process.exit());
  });
});
