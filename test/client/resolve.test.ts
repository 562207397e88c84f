import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  ConnectionError,
  InvalidIdError,
  MemoryResolveCache,
  NotRegisteredError,
  WsapiClient,
  type ClientOptions,
  type ResolvedNumber,
} from '../../src/index.ts';
import { startServer, type LocalServer } from '../support/local-server.ts';

/** What this WhatsApp knows: a Brazilian account without the ninth digit, and one behind a LID. */
const accounts: Readonly<Record<string, string>> = {
  '5531987654321': '553187654321@s.whatsapp.net',
  '12025550143': '12025550143@s.whatsapp.net',
  '447700900123': '182746519284736@lid',
};

let server: LocalServer;
const checks: { readonly instance: string | undefined; readonly phones: readonly string[] }[] = [];
const sent: string[] = [];
/** How the next question is answered instead. */
let trouble: (() => Response | 'drop') | undefined;
let waiting: Promise<void> | undefined;

beforeAll(async () => {
  server = await startServer(async (context) => {
    const body: { phones?: string[]; to?: string } = await context.req.json();
    if (context.req.path !== '/users/check') {
      sent.push(body.to ?? '');
      return context.json({ id: '3EB0' }, 201);
    }
    const phones = body.phones ?? [];
    checks.push({ instance: context.req.header('x-instance-id'), phones });
    await waiting;
    const instead = trouble?.();
    trouble = undefined;
    if (instead === 'drop') {
      context.env.incoming.socket.resetAndDestroy();
      return context.body(null);
    }
    if (instead) return instead;
    // In an order of its own.
    const results = [...phones].reverse().map((phone) => ({
      query: `+${phone}`,
      isInWhatsApp: phone in accounts,
      ...(phone in accounts && { jid: accounts[phone] }),
    }));
    return context.json(results);
  });
});
afterEach(() => {
  checks.length = 0;
  sent.length = 0;
  trouble = undefined;
  waiting = undefined;
});
afterAll(() => server.close());

const client = (options: ClientOptions = {}): WsapiClient =>
  new WsapiClient({ baseUrl: server.url, apiKey: 'key', instanceId: 'ins_a', ...options });

const brazilian: ResolvedNumber = {
  phone: '+5531987654321',
  registered: true,
  jid: '553187654321@s.whatsapp.net',
};

describe('resolve', () => {
  test('returns the id that WhatsApp knows, which differs from the digits', async () => {
    expect(await client().resolve('+55 31 98765-4321')).toEqual(brazilian);
    expect(await client().resolve('447700900123@s.whatsapp.net')).toEqual({
      phone: '+447700900123',
      registered: true,
      jid: '182746519284736@lid',
    });
  });

  test('reports a number that is not registered', async () => {
    expect(await client().resolve('+1 202 555 0199')).toEqual({
      phone: '+12025550199',
      registered: false,
    });
  });

  test('resolves many numbers, in order, 50 per request', async () => {
    const numbers = Array.from(
      { length: 120 },
      (_, index) => `9991000${String(index).padStart(3, '0')}`,
    );
    const resolved = await client().resolveMany([
      ...numbers,
      '+55 31 98765-4321',
      numbers[0] ?? '',
    ]);
    expect(resolved.map(({ phone }) => phone)).toEqual(
      [...numbers, '5531987654321', numbers[0]].map((digits) => `+${digits ?? ''}`),
    );
    expect(resolved[120]).toEqual(brazilian);
    expect(checks.map(({ phones }) => phones.length)).toEqual([50, 50, 21]);
  });

  test('puts simultaneous calls into one request, and asks for no number twice', async () => {
    const wsapi = client();
    await Promise.all([
      wsapi.resolve('+55 31 98765-4321'),
      wsapi.resolve('55 31 98765 4321'),
      wsapi.resolve('+1 202 555 0143'),
    ]);
    expect(checks).toEqual([{ instance: 'ins_a', phones: ['5531987654321', '12025550143'] }]);
    await wsapi.resolveMany(['+1 202 555 0143', '+55 31 98765-4321']);
    expect(checks).toHaveLength(1);
  });

  test('shares answers between instances, but each instance asks for itself', async () => {
    const wsapi = client();
    await Promise.all([
      wsapi.resolve('+1 202 555 0143'),
      wsapi.withInstance('ins_b').resolve('+1 202 555 0143'),
    ]);
    expect(checks.map(({ instance }) => instance).sort()).toEqual(['ins_a', 'ins_b']);
    await wsapi.withInstance('ins_c').resolve('+1 202 555 0143');
    await wsapi.resolve('+1 202 555 0143', { instanceId: 'ins_d' });
    expect(checks).toHaveLength(2);
  });

  test('refuses an invalid number before asking', async () => {
    const wrong = client().resolveMany(['+1 202 555 0143', '120363041234567890@g.us']);
    await expect(wrong).rejects.toThrow(InvalidIdError);
    await expect(wrong).rejects.toThrow('resolve: phones[1]');
    expect(checks).toEqual([]);
  });

  test('an aborted call does not take the answer from the others', async () => {
    let answer = (): void => undefined;
    waiting = new Promise((resolve) => (answer = resolve));
    const wsapi = client();
    const controller = new AbortController();
    const left = wsapi.resolve('+55 31 98765-4321', { signal: controller.signal });
    const stayed = wsapi.resolve('+55 31 98765-4321');
    await expect.poll(() => checks).toHaveLength(1);
    controller.abort(new Error('enough'));
    await expect(left).rejects.toThrow('enough');
    answer();
    expect(await stayed).toEqual(brazilian);
  });

  test('does not cache a failure', async () => {
    const wsapi = client({ retry: false });
    trouble = () => new Response('{"status":409,"detail":"device not paired"}', { status: 409 });
    await expect(wsapi.resolve('+1 202 555 0143')).rejects.toThrow('device not paired');
    expect(await wsapi.resolve('+1 202 555 0143')).toMatchObject({ registered: true });
  });

  test.each([
    '[]',
    '[{"query":"+553187654321","isInWhatsApp":true,"jid":"553187654321@s.whatsapp.net"}]',
    '[{"query":"+12025550143","isInWhatsApp":true,"jid":"120363041234567890@g.us"}]',
    '[{"query":"+12025550143","isInWhatsApp":true}]',
    '{}',
    '[{}]',
    '[{"query":"+1","isInWhatsApp":true,"jid":"nonsense"}]',
    'null',
  ])('throws one of our errors for an invalid response: %s', async (text) => {
    trouble = () => new Response(text);
    await expect(client().resolve('+1 202 555 0143')).rejects.toThrow(
      'the body does not contain all requested numbers',
    );
  });
});

describe('the cache', () => {
  test('drops expired entries, and the one that was not used for the longest time', () => {
    vi.useFakeTimers();
    try {
      const cache = new MemoryResolveCache(2);
      const of = (phone: string): ResolvedNumber => ({ phone, registered: false });
      cache.set('1', of('1'), 1_000);
      cache.set('2', of('2'), 5_000);
      expect(cache.get('1')).toEqual(of('1'));
      cache.set('3', of('3'), 5_000);
      expect([cache.get('1'), cache.get('2'), cache.get('3')]).toEqual([
        of('1'),
        undefined,
        of('3'),
      ]);
      vi.advanceTimersByTime(1_000);
      expect(cache.get('1')).toBeUndefined();
      expect(cache.get('3')).toEqual(of('3'));
    } finally {
      vi.useRealTimers();
    }
  });

  test('can be replaced, and is bypassed when it fails', async () => {
    const asked: string[] = [];
    const lines: string[] = [];
    const keep = (line: string): void => void lines.push(line);
    const wsapi = client({
      logger: { debug: keep, info: keep, warn: keep, error: keep },
      resolveCache: {
        get: (phone) => {
          asked.push(`get ${phone}`);
          return Promise.reject(new Error('it is down'));
        },
        set: (phone, resolved, forMs) => {
          asked.push(`set ${phone} ${resolved.registered} ${forMs}`);
          throw new Error('it is down');
        },
      },
    });
    expect(await wsapi.resolveMany(['+55 31 98765-4321', '+1 202 555 0199'])).toMatchObject([
      brazilian,
      { registered: false },
    ]);
    expect(asked.sort()).toEqual([
      'get 12025550199',
      'get 5531987654321',
      'set 12025550199 false 600000',
      'set 5531987654321 true 86400000',
    ]);
    expect(lines[0]).toContain('cache of resolved numbers failed');
  });
});

describe('resolveRecipients', () => {
  test('asks before the first message to a number, in any spelling', async () => {
    const wsapi = client({ resolveRecipients: true });
    await wsapi.messages.sendText({ to: '+55 31 98765-4321', text: 'Hello' });
    await wsapi.messages.sendText({ to: '5531987654321@s.whatsapp.net', text: 'Hello' });
    await wsapi.http.POST('/messages/text', { body: { to: '+55 31 98765-4321', text: 'Hello' } });
    expect(sent).toEqual(Array(3).fill('553187654321@s.whatsapp.net'));
    expect(checks).toHaveLength(1);
  });

  test('does not ask for groups and LIDs, nor when turned off', async () => {
    const wsapi = client({ resolveRecipients: true });
    await wsapi.messages.sendText({ to: '120363041234567890@g.us', text: 'Hello' });
    await wsapi.messages.sendText({ to: '182746519284736@lid', text: 'Hello' });
    await client().messages.sendText({ to: '+55 31 98765-4321', text: 'Hello' });
    expect(checks).toEqual([]);
    expect(sent[2]).toBe('5531987654321@s.whatsapp.net');
  });

  test('sends nothing to an unregistered number, and does not name it in the error', async () => {
    const error: unknown = await client({ resolveRecipients: true })
      .messages.sendText({ to: '+1 202 555 0199', text: 'Hello' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotRegisteredError);
    expect(error).toMatchObject({ operationId: 'sendText', field: 'body.to' });
    expect(String(error)).not.toContain('555');
    expect(sent).toEqual([]);
  });

  test('a lost question means that the message was not sent', async () => {
    trouble = () => 'drop';
    const error: unknown = await client({ resolveRecipients: true, retry: false })
      .messages.sendText({ to: '+1 202 555 0143', text: 'Hello' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operationId: 'sendText', outcome: 'not-sent' });
    expect(sent).toEqual([]);
  });

  test('the time of the call also limits the question', async () => {
    waiting = new Promise((resolve) => setTimeout(resolve, 5_000).unref());
    const send = client({ resolveRecipients: true }).messages.sendText(
      { to: '+1 202 555 0143', text: 'Hello' },
      { deadline: 50 },
    );
    await expect(send).rejects.toMatchObject({
      name: 'TimeoutError',
      limit: 'deadline',
      outcome: 'not-sent',
    });
  });

  test('waits for a hanging cache no longer than for an attempt', async () => {
    const hangs = (): Promise<never> => new Promise(() => undefined);
    const get = (): undefined => undefined;
    const message = { to: '+1 202 555 0143', text: 'Hello' };
    const taking = client({ resolveRecipients: true, resolveCache: { get, set: hangs } });
    await taking.messages.sendText(message);
    const giving = client({ resolveRecipients: true, resolveCache: { get: hangs, set: hangs } });
    await expect(giving.messages.sendText(message, { timeout: 50 })).rejects.toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
    });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['no id at all', { phone: '+12025550143', registered: true, jid: 'abc' }],
    ['the id of a group', { phone: '+12025550143', registered: true, jid: '1203630@g.us' }],
    ['another number', { phone: '+1', registered: false }],
    ['text', '{"phone":"+12025550143","registered":false}'],
  ])('ignores a cached value that is %s', async (_, value) => {
    const resolveCache = { get: () => value as never, set: () => undefined };
    const wsapi = client({ resolveRecipients: true, resolveCache });
    await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
    expect(sent).toEqual(['12025550143@s.whatsapp.net']);
  });

  test('a question that finally fails reports the message as not sent', async () => {
    trouble = () => new Response('<html>');
    await expect(
      client({ resolveRecipients: true }).messages.sendText({ to: '12025550143', text: 'Hello' }),
    ).rejects.toMatchObject({
      name: 'ConnectionError',
      operationId: 'sendText',
      outcome: 'not-sent',
      cause: { name: 'InvalidResponseError' },
    });
    expect(sent).toEqual([]);
  });

  test('callers cannot change cached results', async () => {
    const wsapi = client();
    const who = await wsapi.resolve('+1 202 555 0143');
    expect(() => Object.assign(who, { jid: '1@g.us' })).toThrow(TypeError);
  });

  test('asks once for several sends at the same time', async () => {
    const wsapi = client({ resolveRecipients: true });
    await Promise.all(
      ['+55 31 98765-4321', '+1 202 555 0143', '+44 7700 900123'].map((to) =>
        wsapi.messages.sendText({ to, text: 'Hello' }),
      ),
    );
    expect(checks).toHaveLength(1);
    expect(sent.sort()).toEqual(Object.values(accounts).sort());
  });
});

describe('a default country', () => {
  test('applies to every id and phone number of a call', async () => {
    const wsapi = client({ defaultCountry: 'BR' });
    await wsapi.messages.sendText({ to: '(31) 98765-4321', text: 'Hello' });
    expect(sent).toEqual(['5531987654321@s.whatsapp.net']);
    expect(await wsapi.resolve('(31) 98765-4321')).toEqual(brazilian);
  });

  test('that does not exist is an error', async () => {
    await expect(client({ defaultCountry: 'Brazil' }).resolve('(31) 98765-4321')).rejects.toThrow(
      '`defaultCountry` must be the two capital letters of a country',
    );
  });
});
