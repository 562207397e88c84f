import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createWebhookHandler, type EventOf } from '../../src/webhooks.ts';
import { deliver, signingSecret } from '../support/delivery.ts';
import { messageEvent } from '../support/events.ts';

const chats = 20;
const perChat = 100;

/** As the gateway delivers: of a chat one after another, of many at the same time; some of them twice. */
test('handles 2,000 events at once through a queue that is too small: none lost, none twice, each chat in order', async () => {
  const handled = new Map<string, string[]>();
  const webhook = createWebhookHandler({
    secret: signingSecret,
    maxQueued: 30,
    concurrency: 8,
    on: {
      message: async ({ eventData: { chatId, id } }) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
        handled.set(chatId, [...(handled.get(chatId) ?? []), id]);
      },
    },
  });
  const server = createServer(webhook.node);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const statuses = new Map<number, number>();
  const deliverChat = async (chat: number): Promise<EventOf<'message'>[]> => {
    const events = Array.from({ length: perChat }, (_, index) =>
      messageEvent(chat * perChat + index, { chat: `1203630412345678${chat}@g.us` }),
    );
    for (const [index, event] of events.entries()) {
      for (let copies = index % 10 === 0 ? 2 : 1; copies > 0; copies -= 1) {
        const { status } = await deliver(`http://127.0.0.1:${port}`, event);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }
    return events;
  };
  try {
    const sent = await Promise.all(Array.from({ length: chats }, (_, chat) => deliverChat(chat)));
    await webhook.close();
    const twice = (chats * perChat) / 10;
    expect([...statuses]).toEqual([[200, chats * perChat + twice]]);
    expect(webhook.state).toMatchObject({
      received: chats * perChat + twice,
      handled: chats * perChat,
      duplicates: twice,
      refused: 0,
      waiting: 0,
      running: 0,
    });
    for (const events of sent)
      expect(handled.get(events[0]?.eventData.chatId ?? '')).toEqual(
        events.map(({ eventData }) => eventData.id),
      );
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
