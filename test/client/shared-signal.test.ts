import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';

test('one signal for many calls at once has no listeners afterwards', async () => {
  const { signal } = new AbortController();
  let most = 0;
  const fetch = async (): Promise<Response> => {
    most = Math.max(most, getEventListeners(signal, 'abort').length);
    await Promise.resolve();
    return Response.json([]);
  };
  const wsapi = new WsapiClient({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9', fetch });
  await Promise.all(Array.from({ length: 20 }, () => wsapi.groups.list({ signal })));
  expect(most).toBe(20);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
