import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { InvalidMediaError } from '../../src/index.ts';
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
