import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { InvalidIdError, InvalidMediaError, type MediaData } from '../../src/index.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();
const to = '12025550143@s.whatsapp.net';

test.each(['at once', 'while its call waits for a key'])(
  'a stream that fails %s rejects its call and does not end the process',
  async (when) => {
    const { gateway, client } = gatewayClient;
    const data = new Readable({ read: () => undefined });
    const apiKey = async (): Promise<string> => {
      if (when !== 'at once') data.destroy(new Error('the disk is gone'));
      await new Promise((resolve) => setImmediate(resolve));
      return gateway.apiKey;
    };
    const call = client({ apiKey }).messages.sendImage({ to, data, mimeType: 'image/png' });
    if (when === 'at once') data.destroy(new Error('the disk is gone'));
    await expect(call).rejects.toThrow(InvalidMediaError);
    expect(gateway.requests.filter(({ status }) => status === 201)).toEqual([]);
  },
);

describe('a stream that cannot be closed does not hide how its call ended', () => {
  const fail = (): never => {
    throw new Error('not now');
  };
  const webStream = (cancel: () => unknown): object => {
    const reader = new Blob(['picture']).stream().getReader();
    return { getReader: () => ({ read: () => reader.read(), cancel }), cancel };
  };
  const sources: [string, () => object][] = [
    [
      'one of Node that throws',
      () => ({
        on: () => undefined,
        destroy: fail,
        async *[Symbol.asyncIterator]() {
          yield await Promise.resolve(Buffer.from('picture'));
        },
      }),
    ],
    ['one of the web that throws', () => webStream(fail)],
    ['one of the web that returns no promise', () => webStream(() => undefined)],
    [
      'an iterator that throws',
      () => {
        const chunks = [Buffer.from('picture')].values();
        return { next: () => chunks.next(), return: fail, [Symbol.asyncIterator]: () => chunks };
      },
    ],
  ];

  test.each(sources)('%s', async (_, make) => {
    const { messages } = gatewayClient.client();
    const image = { to, mimeType: 'image/png', data: make() as MediaData }; // safe: other libraries make such streams
    expect(await messages.sendImage(image)).toHaveProperty('id');
    const unread = { ...image, to: 'nobody', data: make() as MediaData };
    await expect(messages.sendImage(unread)).rejects.toThrow(InvalidIdError);
  });
});
