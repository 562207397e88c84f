import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('a file whose first opening ends while the retry is sending', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const signalled = () => {
    let resolve = (): void => undefined;
    const promise = new Promise<void>((settle) => (resolve = settle));
    return { promise, resolve };
  };
  /** A source that is opened, and read to its end, when the test says so. */
  const heldSource = () => {
    const [opens, isRead, ends, closed] = [signalled(), signalled(), signalled(), signalled()];
    const stream = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          isRead.resolve();
          await ends.promise;
          controller.enqueue(Buffer.from('picture'));
          controller.close();
        },
        cancel: () => closed.resolve(),
      },
      { highWaterMark: 0 },
    );
    const open = async (): Promise<typeof stream> => {
      await opens.promise;
      return stream;
    };
    return { opens, isRead, ends, closed, open };
  };

  /** Makes a call whose second attempt waits for bytes when the first opening ends. */
  const startCall = async (signal?: AbortSignal) => {
    const [first, second] = [heldSource(), heldSource()];
    let openings = 0;
    const data = (): Promise<ReadableStream<Uint8Array>> => {
      openings += 1;
      return openings === 1 ? first.open() : second.open();
    };
    const call = gatewayClient
      .client({ timeout: 600_000, retry: { baseWaitMs: 1 } })
      .messages.sendImage({ to, mimeType: 'image/png', data }, { signal })
      .withResponse();
    while (openings < 1) await turn();
    vi.advanceTimersByTime(600_000);
    while (openings < 2) {
      vi.advanceTimersByTime(1); // the wait before the retry
      await turn();
    }
    second.opens.resolve();
    await second.isRead.promise;
    first.opens.resolve();
    await turn();
    return { call, first, second };
  };

  test('is sent by the retry', async () => {
    const { call, first, second } = await startCall();
    second.ends.resolve();
    expect((await call).attempts).toBe(2);
    await first.closed.promise;
    expect(gatewayClient.gateway.requests.map(({ status }) => status)).toEqual([201]);
  });

  test('is closed both times when the call is aborted', async () => {
    const abort = new AbortController();
    const { call, first, second } = await startCall(abort.signal);
    abort.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    await Promise.all([first.closed.promise, second.closed.promise]);
  });
});
