import { expect, test, vi } from 'vitest';
import type { Limiters } from '../../src/index.ts';
import { CoolingDown } from '../../src/limiter/limiter.ts';

/** Limiters that admit one request, and then cool down for two minutes. */
const admitsOnce = (): Limiters => {
  let isFirst = true;
  return {
    of: () => ({
      enter: () => {
        if (!isFirst) throw new CoolingDown(120_000, 'gateway');
        isFirst = false;
        return { leave: () => 0 };
      },
    }),
  };
};

test('the cooldown of a limiter from another copy of the package is understood', async () => {
  vi.resetModules();
  const { RateLimitError, WsapiClient } = await import('../../src/index.ts');
  const wsapi = new WsapiClient({
    apiKey: 'k',
    instanceId: 'ins_1',
    fetch: () => Promise.reject(new Error('Nothing is to be sent.')),
    limiters: () => ({
      of: () => ({
        enter: () => Promise.reject(new CoolingDown(120_000, 'whatsapp')),
      }),
    }),
  });
  const sent = wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
  const error: unknown = await sent.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ source: 'whatsapp', retryAfterMs: 120_000, attempts: 0 });
});

test('a call that may not be repeated in a cooldown of others fails with its own last failure', async () => {
  const { WsapiClient } = await import('../../src/index.ts');
  const wsapi = new WsapiClient({
    apiKey: 'k',
    instanceId: 'ins_1',
    retry: { baseWaitMs: 1 },
    fetch: () => Promise.resolve(Response.json({ detail: 'no answer' }, { status: 502 })),
    limiters: admitsOnce,
  });
  const error: unknown = await wsapi.groups.list().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ServerError', status: 502, attempts: 1 });
});

test('a call whose key was refused before a cooldown is reported as not sent', async () => {
  const { WsapiClient } = await import('../../src/index.ts');
  const keys = ['old', 'new'];
  const wsapi = new WsapiClient({
    apiKey: () => keys.shift() ?? 'new',
    instanceId: 'ins_1',
    fetch: () => Promise.resolve(Response.json({ detail: 'wrong key' }, { status: 401 })),
    limiters: admitsOnce,
  });
  const error: unknown = await wsapi.groups.list().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'RateLimitError',
    message: expect.stringMatching(/^listGroups was not sent: /) as string,
    retryAfterMs: 120_000,
    attempts: 0,
  });
});

test.each<[string, () => number | Promise<number>]>([
  ['rejects', () => Promise.reject(new Error('the store is down, says +12025550143'))],
  [
    'throws',
    () => {
      throw new Error('the store is down, says +12025550143');
    },
  ],
])('a limiter whose leave %s does not hide that a message was sent', async (_, leave) => {
  const { WsapiClient } = await import('../../src/index.ts');
  const error = vi.fn();
  const wsapi = new WsapiClient({
    apiKey: 'k',
    instanceId: 'ins_1',
    fetch: () => Promise.resolve(Response.json({ id: '3EB0' }, { status: 201 })),
    limiters: () => ({ of: () => ({ enter: () => ({ leave }) }) }),
    logger: { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error },
  });
  const sent = await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
  expect(sent.id).toBe('3EB0');
  expect(error.mock.calls).toEqual([
    ['sendText: the limiter failed', { operationId: 'sendText', error: 'Error' }],
  ]);
});
