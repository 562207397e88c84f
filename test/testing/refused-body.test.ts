import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createGateway } from '../../src/testing.ts';

/** The gateway checks access before it reads a body, so a large one without a key costs nothing. */

const megabytes = 1_000_000;

test('a body without a key is neither read nor left open', async () => {
  const gateway = createGateway();
  let pulled = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(65_536));
    },
    cancel: () => void (isCancelled = true),
  });
  const response = await gateway.fetch(`${gateway.url}/messages/image`, {
    method: 'POST',
    headers: { 'X-Instance-Id': gateway.instanceId },
    body,
    duplex: 'half',
  });
  expect(response.status).toBe(401);
  expect(pulled).toBeLessThan(3);
  expect(isCancelled).toBe(true);
  expect(gateway.requests).toMatchObject([{ status: 401, body: '' }]);
});

test('200 MB without a key do not stay in memory', async () => {
  const gateway = createGateway();
  const { url } = await gateway.listen();
  const chunk = Buffer.alloc(megabytes, 'A');
  const before = process.memoryUsage().rss;
  let peak = before;
  const status = await new Promise((resolve, reject) => {
    const upload = request(`${url}/messages/image`, {
      method: 'POST',
      headers: { 'X-Instance-Id': gateway.instanceId, 'Content-Length': 200 * megabytes },
    });
    upload.on('error', reject);
    let left = 200;
    const send = (): void => {
      while (left > 0) {
        left -= 1;
        peak = Math.max(peak, process.memoryUsage().rss);
        if (!upload.write(chunk)) {
          upload.once('drain', send);
          return;
        }
      }
      upload.end();
    };
    upload.on('response', (response) => {
      response.resume();
      upload.on('close', () => {
        resolve(response.statusCode);
      });
    });
    send();
  });
  await gateway.close();
  expect(status).toBe(401);
  expect((peak - before) / megabytes).toBeLessThan(150);
});
