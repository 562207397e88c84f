import { expect, test, vi } from 'vitest';
import { CoolingDown } from '../../src/limiter/limiter.ts';

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
