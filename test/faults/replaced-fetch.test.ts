import { afterEach, expect, test, vi } from 'vitest';
import { useFaultServer } from '../support/fault-client.ts';
import { faults } from '../support/fault-server.ts';

const { server, client } = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const dispatcherKey = Symbol.for('undici.globalDispatcher.1');
const known = globalThis as { [dispatcherKey]?: object };

afterEach(() => vi.unstubAllGlobals());

test('a fetch that was replaced after the client was made catches what is sent', async () => {
  server.behave(faults.accept);
  const wsapi = client();
  const fetch = vi.fn(() => Promise.resolve(Response.json({ id: 'caught' }, { status: 201 })));
  vi.stubGlobal('fetch', fetch);
  expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
  expect(server.requests).toHaveLength(0);
  vi.unstubAllGlobals();
  await wsapi.messages.sendText(message);
  expect(server.requests).toHaveLength(1);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('so does a dispatcher under it that stands in for the network', async () => {
  server.behave(faults.accept);
  await globalThis.fetch(server.url, { method: 'POST' });
  const before = known[dispatcherKey];
  class MockAgent {
    dispatch(): never {
      throw new Error('caught');
    }
  }
  known[dispatcherKey] = new MockAgent();
  try {
    await expect(client().messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
    });
    expect(server.requests).toHaveLength(1);
  } finally {
    if (before) known[dispatcherKey] = before;
  }
});

test('a fetch that was given and copies what it is told ends with the time-out', async () => {
  server.behave(faults.silence);
  const wrapped = vi.fn<typeof globalThis.fetch>((address, init) =>
    globalThis.fetch(address, { ...init }),
  );
  const wsapi = client({ fetch: wrapped, timeout: 50 });
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({ name: 'TimeoutError' });
  const [result] = wrapped.mock.results;
  await expect(result?.value).rejects.toMatchObject({ message: 'no answer came in time' });
});
