import { describe, expect, test } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { answer, faults, rateLimit } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';

const { server, client } = useFaultServer();

const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const never = (): Promise<never> => new Promise(() => undefined);

/** Below the shortest wait that a fault would cause: a `Retry-After` of 30 s. */
const soon = async <T>(promise: Promise<T>): Promise<T> => {
  const started = performance.now();
  try {
    return await promise;
  } finally {
    expect(performance.now() - started).toBeLessThan(25_000);
  }
};

describe('signals and deadlines', () => {
  test('end the wait for a key', async () => {
    const wsapi = client({ apiKey: never });
    await expect(soon(wsapi.groups.list({ deadline: 50 }))).rejects.toMatchObject({
      name: 'TimeoutError',
      limit: 'deadline',
      outcome: 'not-sent',
    });
    const signal = AbortSignal.timeout(50);
    await expect(soon(wsapi.groups.list({ signal }))).rejects.toThrow('aborted due to timeout');
    expect(server.requests).toEqual([]);
  });

  test('end the wait for another key after a 401', async () => {
    server.behave(answer(401, ''));
    let asked = 0;
    const apiKey = (): Promise<string> => ((asked += 1) === 1 ? Promise.resolve('old') : never());
    const call = client({ apiKey }).groups.list({ deadline: 100 });
    await expect(soon(call)).rejects.toBeInstanceOf(TimeoutError);
  });

  test('end a cooldown, also when onRetry aborts it', async () => {
    server.behave(rateLimit({ 'Retry-After': 30 }), faults.accept);
    const controller = new AbortController();
    const wsapi = client({ onRetry: () => controller.abort(new Error('stop')) });
    const call = wsapi.messages.sendText(message, { signal: controller.signal });
    await expect(soon(call)).rejects.toThrow('stop');
    expect(server.requests).toHaveLength(1);
  });

  test('end a call before a fetch that ignores signals gets it', async () => {
    let fetched = 0;
    const fetch = (): Promise<Response> => {
      fetched += 1;
      return Promise.resolve(Response.json({ id: '3EB0' }));
    };
    const controller = new AbortController();
    const wsapi = client({
      fetch,
      apiKey: async () => {
        await Promise.resolve();
        controller.abort(new Error('stop'));
        return 'k';
      },
    });
    await expect(wsapi.messages.sendText(message, { signal: controller.signal })).rejects.toThrow(
      'stop',
    );
    expect(fetched).toBe(0);
  });
});

describe('a demanded wait', () => {
  test.each([60, '58', new Date(Date.now() + 59_000).toUTCString()])(
    'of %s is not above the cap, whatever is added to it by chance',
    async (wait) => {
      server.behave(rateLimit({ 'Retry-After': wait }));
      const announced: number[] = [];
      const wsapi = client({ onRetry: ({ waitMs }) => announced.push(waitMs) });
      const controller = new AbortController();
      const call = wsapi.messages.sendText(message, { signal: controller.signal });
      call.catch(() => undefined);
      await expect.poll(() => announced.length).toBe(1);
      expect(announced[0]).toBeGreaterThan(50_000);
      controller.abort();
      await expect(call).rejects.toThrow();
    },
  );

  test('above the limit is not reported as a retry', async () => {
    server.behave(rateLimit({ 'Retry-After': 61 }));
    let announced = 0;
    const call = client({ onRetry: () => (announced += 1) }).messages.sendText(message);
    await expect(soon(call)).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 61_000,
      attempts: 1,
      detail: 'too many requests',
    });
    expect(announced).toBe(0);
  });

  test('of a week and more is believed', async () => {
    server.behave(rateLimit({ 'Retry-After': 691_200 }));
    await expect(soon(client().messages.sendText(message))).rejects.toMatchObject({
      retryAfterMs: 691_200_000,
    });
  });

  test('of zero becomes longer each time', async () => {
    const now = rateLimit({ 'Retry-After': 0 });
    server.behave(now, now, now, faults.accept);
    const started = performance.now();
    await client().messages.sendText(message);
    // At least half of a second and half of two, after the first wait of nothing.
    expect(performance.now() - started).toBeGreaterThan(1_450);
    expect(server.requests).toHaveLength(4);
  });

  test('of a 5xx is in its error', async () => {
    server.behave(answer(503, '', { 'Retry-After': 120 }));
    await expect(soon(client().groups.list())).rejects.toMatchObject({
      name: 'ServerError',
      retryAfterMs: 120_000,
    });
  });
});

describe('a call that waits because of another', () => {
  test('fails as not sent, and names who asked for the wait', async () => {
    const overlimit = '{"status":400,"detail":"info query returned status 429: rate-overlimit"}';
    server.behave(answer(400, overlimit, { 'Retry-After': 30 }));
    const wsapi = client({ retry: { maxWaitMs: 1000 } });
    await expect(wsapi.groups.list()).rejects.toMatchObject({ source: 'whatsapp', status: 400 });
    const held = wsapi.groups.list();
    await expect(held).rejects.toMatchObject({ source: 'whatsapp', attempts: 0 });
    await expect(held).rejects.toThrow('listGroups was not sent');
    expect(server.requests).toHaveLength(1);
  });

  test('keeps its own rate limit if it was sent before', async () => {
    server.behave(
      rateLimit({ 'Retry-After': 0, 'X-Request-Id': 'r1' }),
      rateLimit({ 'Retry-After': 30 }),
    );
    const wsapi = client({ retry: { maxWaitMs: 1000 } });
    const error = await wsapi.messages.sendText(message).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ attempts: 2, detail: 'too many requests' });
  });
});

describe('the status of a response decides', () => {
  const stalled = (status: number) => (socket: { write(text: string): unknown }) => {
    socket.write(`HTTP/1.1 ${status} Status\r\nContent-Length: 100\r\n\r\n{"detail`);
  };
  describe.each(['timeout', 'deadline'])('though the %s ends its body', (limit) => {
    test.each([401, 429, 500])('%i', async (status) => {
      server.behave(stalled(status));
      const call = client({ retry: false }).messages.sendText(message, { [limit]: 100 });
      await expect(soon(call)).rejects.toMatchObject({ status, attempts: 1 });
    });
  });

  test('waits after a 429 whose body does not arrive', async () => {
    server.behave(stalled(429), faults.accept);
    await client({ timeout: 200 }).messages.sendText(message);
    expect(server.requests).toHaveLength(2);
  });
});

test('a key that was renewed leaves no timer behind', async () => {
  server.behave(answer(401, ''), faults.accept);
  let count = 0;
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await client({ apiKey: () => `key-${(count += 1)}` }).messages.sendText(message);
  expect(timers()).toBeLessThanOrEqual(before);
});
