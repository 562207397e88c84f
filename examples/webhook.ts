/**
 * Answers every message with its own text. Set the webhook's address at the gateway to http://<this machine>:3000/,
 * WSAPI_API_KEY, WSAPI_INSTANCE_ID and WSAPI_SIGNING_SECRET here, and run
 *
 *   node examples/webhook.ts
 */
import { createServer } from 'node:http';
import { WsapiClient } from 'wsapi-client';
import { createWebhookHandler } from 'wsapi-client/webhooks';

const wsapi = new WsapiClient();

const webhook = createWebhookHandler({
  secret: process.env['WSAPI_SIGNING_SECRET'] ?? '',
  on: {
    message: async ({ eventData }) => {
      // A bot that heard itself would never stop. The preview of a link may come without a text.
      if (eventData.sender.isMe || eventData.isStatus === true || !eventData.text) return;
      await wsapi.messages.sendText({ to: eventData.chatId, text: eventData.text });
    },
  },
  onError: (error, { eventId }) => {
    console.error(`${eventId} was not handled:`, error);
  },
});

const server = createServer(webhook.node).listen(Number(process.env['PORT'] ?? 3000), () => {
  console.log('Waiting for messages. Ctrl+C ends it once all of them are answered.');
});
process.once('SIGINT', () => {
  server.close();
  void webhook.close({ timeoutMs: 20_000 }).then(({ unfinished }) => {
    console.log(`Handled ${webhook.state.handled}, left ${unfinished.length} undone.`);
    process.exit();
  });
});
