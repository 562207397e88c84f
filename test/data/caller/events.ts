import type { EventOf, WsapiEvent } from 'wsapi-client';
import { createWebhookHandler } from 'wsapi-client/webhooks';

export const webhook = createWebhookHandler({
  secret: 'example-signing-secret',
  on: {
    message: ({ eventData }) => console.log(eventData.text),
    chat_presence: onPresence,
  },
});

function onPresence({ eventData }: EventOf<'chat_presence'>): void {
  if (eventData.state === 'recording') console.log(eventData.id);
}

export const isCall = (event: WsapiEvent): boolean => event.eventType === 'call_offer';
