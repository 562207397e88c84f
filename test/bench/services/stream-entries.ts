import { createClient } from 'redis';

export const connect = async (url: string) => createClient({ url }).connect();

/** Fills a stream with events as the gateway writes them. */
export const fill = async (client: Awaited<ReturnType<typeof connect>>, count: number) => {
  await client.flushAll();
  const add = (index: number) =>
    client.xAdd('stream:ins_1', '*', {
      eventId: `evt_${index}`,
      instanceId: 'ins_1',
      eventType: 'message',
      receivedAt: '2026-03-14T09:26:53.589793238+01:00',
      eventData: `{"id":"3EB0${index}","chatId":"${index % 200}@s.whatsapp.net","type":"text","text":"Is the table still free?"}`,
    });
  for (let from = 0; from < count; from += 1000)
    await Promise.all(Array.from({ length: 1000 }, (_, index) => add(from + index)));
};
