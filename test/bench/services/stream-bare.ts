/** A consumer by hand: it reads 32 entries, handles them, and acknowledges them, together or (`each`) one by one. */
import { connect, fill } from './stream-entries.ts';

interface Message {
  readonly id: string;
  readonly message: { readonly eventData: string };
}

export const prepare = async (url: string, acknowledged = 'together') => {
  const client = await connect(url);
  const stream = 'stream:ins_1';
  return async (count: number): Promise<number> => {
    await fill(client, count);
    await client.xGroupCreate(stream, 'bare', '0');
    const started = performance.now();
    for (let handled = 0; handled < count;) {
      const entry = { key: stream, id: '>' };
      const read = (await client.xReadGroup('bare', 'one', entry, { COUNT: 32 })) as unknown;
      const messages = (read as [{ messages: Message[] }] | null)?.[0].messages ?? []; // of one stream
      for (const { message } of messages) JSON.parse(message.eventData);
      const ids = messages.map(({ id }) => id);
      if (acknowledged === 'each')
        await Promise.all(ids.map((id) => client.xAck(stream, 'bare', id)));
      else await client.xAck(stream, 'bare', ids);
      handled += messages.length;
    }
    return performance.now() - started;
  };
};
