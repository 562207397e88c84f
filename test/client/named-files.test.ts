import { describe, expect, test } from 'vitest';
import { useGateway } from '../support/gateway-client.ts';

/** Files that bring their name: `File`, and what multer hands over. */

const gatewayClient = useGateway();
const to = '12025550143@s.whatsapp.net';
const received = (): Record<string, unknown> =>
  JSON.parse(gatewayClient.gateway.requests.at(-1)?.body ?? '') as Record<string, unknown>;

const text = Buffer.from('The menu');
const uploaded = { buffer: text, mimetype: 'text/plain', originalname: 'menu.txt' };
const sources = [
  ['a File', new File([text], 'menu.txt', { type: 'text/plain' })],
  ['a file from multer', uploaded],
  ['a file from multer with more fields', { ...uploaded, fieldname: 'file', size: text.length }],
] as const;

describe('a document takes its name from', () => {
  test.each(sources)('%s', async (_, data) => {
    await gatewayClient.client().messages.sendDocument({ to, data });
    expect(received()).toMatchObject({ filename: 'menu.txt', data: text.toString('base64') });
  });
});

test('a name that was passed is kept', async () => {
  await gatewayClient.client().messages.sendDocument({ to, data: uploaded, filename: 'today.txt' });
  expect(received()).toMatchObject({ filename: 'today.txt' });
});

test('the type of a file from multer is kept', async () => {
  const data = { ...uploaded, mimetype: 'image/png', originalname: 'menu' };
  await gatewayClient.client().messages.sendImage({ to, data });
  expect(received()).toMatchObject({ mimeType: 'image/png', data: text.toString('base64') });
});

test('a file from multer is sent from memory again after a rate limit', async () => {
  gatewayClient.gateway.fail('rate-overlimit', { times: 1 });
  await gatewayClient.client({ retry: { baseWaitMs: 1 } }).messages.sendDocument({
    to,
    data: { ...uploaded, buffer: Buffer.alloc(200_000, 7) },
  });
  expect(Buffer.from(String(received()['data']), 'base64')).toHaveLength(200_000);
});

test('an empty file from multer is refused', async () => {
  const data = { ...uploaded, buffer: new Uint8Array() };
  await expect(gatewayClient.client().messages.sendImage({ to, data })).rejects.toThrow('empty');
});
