import { describe, expect, test } from 'vitest';
import { inProject } from '../../../src/contract/project.ts';
import { HeldEvents } from '../../../src/programs/contract-check/events/held-events.ts';
import { createGateway } from '../../../src/testing/gateway.ts';
import type { Gateway } from '../../../src/testing.ts';
import { eventsContract } from '../../../generated/events-contract.ts';
import { useEventCheck } from '../../support/event-check.ts';
import { exampleEvents, messageEvent } from '../../support/events.ts';
import { redisIsThere, redisNote, useRedis } from '../../support/redis-server.ts';
import { hasSignals, signalNote } from '../../support/signals.ts';

const start = useEventCheck(() => [
  '--disable-warning=ExperimentalWarning',
  inProject('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
]);

const secret = 'whsec-live-5d2a';
const text = 'secret words';
const { eventData } = messageEvent(1, { text });

/** A right event, and one whose id is a number. */
const sendBoth = async (gateway: Gateway): Promise<void> => {
  await gateway.emit('message', eventData);
  await gateway.emit('message', { ...eventData, id: 5 } as unknown as typeof eventData);
};

const wrongId = {
  check: 'server',
  rule: 'wrong-value',
  kind: 'broken',
  operationId: 'receiveMessageEvent',
  message: expect.stringMatching(
    /^message: eventData\.id in the event violates the contract \(event 2, [\w.-]+\)$/,
  ) as string,
  expected: 'string',
  seen: 'number',
  place: '/components/schemas/MessageEvent/properties/eventData/properties/id/type',
};

describe('the comparison', () => {
  test.each(exampleEvents.map((event) => [event.eventType, event] as const))(
    'finds nothing in the example of %s',
    (_, event) => {
      const events = new HeldEvents(eventsContract);
      events.take({ kind: 'event', event });
      expect(events.findings).toEqual([]);
    },
  );

  test('finds an unknown type, a missing field and a new one, each once', () => {
    const events = new HeldEvents(eventsContract);
    const { eventId } = messageEvent(1);
    const rest = { ...eventData, chatId: undefined };
    for (const event of [
      { ...messageEvent(1), eventData: { ...rest, mood: 'good' } },
      { ...messageEvent(2), eventData: { ...rest, mood: 'bad' } },
      { ...messageEvent(3), eventType: 'mesage' },
    ])
      events.take({ kind: 'event', event: event as ReturnType<typeof messageEvent> });
    expect(events.findings.map(({ rule, kind, message }) => [rule, kind, message])).toEqual([
      [
        'missing-field',
        'broken',
        `message: the event has no eventData.chatId (2 times, first in event 1, ${eventId})`,
      ],
      [
        'undocumented-field',
        'note',
        `message: the event has a field that the contract does not document: eventData.mood (2 times, first in event 1, ${eventId})`,
      ],
      [
        'undocumented-event',
        'broken',
        `the contract has no event of this type (event 3, ${messageEvent(3).eventId})`,
      ],
    ]);
    expect([events.total, events.types]).toEqual([3, 'message 2, another type 1']);
  });
});

describe('webhooks', () => {
  const serve = async (
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    body: (gateway: Gateway, running: ReturnType<typeof start>) => Promise<void>,
  ): Promise<void> => {
    const running = start(['--events', '0', ...args], env);
    const [, url = ''] = await running.shows(/at (http:\/\/127\.0\.0\.1:\d+\/)/);
    const gateway = createGateway({ webhook: url, signingSecret: secret });
    try {
      await body(gateway, running);
    } finally {
      await gateway.close();
    }
  };

  test('a wrong event fails the check', () =>
    serve(
      ['--count', '2', '--for', '600', '--json', '--github'],
      { WSAPI_SIGNING_SECRET: secret },
      async (gateway, running) => {
        await sendBoth(gateway);
        const { code, result } = await running.result();
        expect(code).toBe(1);
        expect(result).toMatchObject({ outcome: 'broken', findings: [wrongId] });
        expect(JSON.stringify(result)).toMatch(/2 events in [\d.]+ s \(message 2\); webhooks"/);
        expect(running.output.stderr).toContain(
          '::error title=server%3A wrong-value::message: eventData.id in the event violates',
        );
        expect(running.output.stdout + running.output.stderr).not.toContain(text);
      },
    ));

  test('right events pass it', () =>
    serve(
      ['--count', '1', '--for', '600'],
      { WSAPI_SIGNING_SECRET: secret },
      async (gateway, running) => {
        await gateway.emit('message', eventData);
        expect(await running.ended).toBe(0);
        expect(running.output.stdout).toMatch(/^server {2}passed +1 event in/);
      },
    ));

  test('another secret fails it; without a secret, the report says that none was checked', async () => {
    await serve(
      ['--count', '1', '--for', '600', '--json'],
      { WSAPI_SIGNING_SECRET: 'another-secret' },
      async (gateway, running) => {
        await gateway.emit('message', eventData);
        const { code, result } = await running.result();
        expect([code, result.findings.map(({ rule }) => rule)]).toEqual([1, ['signature']]);
      },
    );
    await serve(['--count', '1', '--for', '600'], {}, async (gateway, running) => {
      await gateway.emit('message', eventData);
      expect(await running.ended).toBe(0);
      expect(running.output.stdout).toContain('signatures were not checked');
    });
  });

  test('reports requests that are not events, and wrong headers', () =>
    serve(['--count', '1', '--for', '600', '--json'], {}, async (_, running) => {
      const [, url = ''] = await running.shows(/at (\S+)/);
      expect((await fetch(url)).status).toBe(405);
      await fetch(url, {
        method: 'POST',
        body: '{"eventId":',
        headers: { 'content-type': 'text/plain' },
      });
      const { result } = await running.result();
      expect(result.findings.map(({ rule }) => rule)).toEqual(['content-type', 'not-an-event']);
    }));

  test('reports a webhook that is too long', () =>
    serve(['--count', '1', '--for', '600', '--json'], {}, async (_, running) => {
      const [, url = ''] = await running.shows(/at (\S+)/);
      const { status } = await fetch(url, {
        method: 'POST',
        body: Buffer.alloc(16_000_001, ' '),
        headers: { 'content-type': 'application/json' },
      });
      expect(status).toBe(200);
      const { code, result } = await running.result();
      expect([code, result.findings]).toMatchObject([
        1,
        [{ rule: 'not-an-event', message: 'the webhook is longer than 16 MB (event 1)' }],
      ]);
    }));

  test('no event is not a success', () =>
    serve(['--for', '0.3'], {}, async (_, running) => {
      expect(await running.ended).toBe(2);
      expect(running.output.stdout).toMatch(/No event arrived in \d\.\d s\./);
    }));

  test.skipIf(!hasSignals)(`too few events are none, also after Ctrl-C${signalNote}`, () =>
    serve(['--for', '600', '--count', '3'], {}, async (gateway, running) => {
      await gateway.emit('message', eventData);
      running.interrupt();
      expect(await running.ended).toBe(2);
      expect(running.output.stdout).toMatch(/Only 1 of 3 events arrived/);
    }),
  );
});

describe('the event stream', () => {
  test('a wrong event fails the check', async () => {
    const gateway = createGateway({ edition: 'cloud' });
    const { url } = await gateway.listen();
    try {
      const running = start(['--events', 'stream', '--count', '2', '--for', '600', '--json'], {
        WSAPI_BASE_URL: url,
        WSAPI_API_KEY: gateway.apiKey,
        WSAPI_INSTANCE_ID: gateway.instanceId,
      });
      await running.shows(/Waiting for events of the stream/);
      await sendBoth(gateway);
      const { code, result } = await running.result();
      expect([code, result.findings]).toEqual([1, [wrongId]]);
    } finally {
      await gateway.close();
    }
  });

  test('an edition without one, and a wrong key, are not checked', async () => {
    const gateway = createGateway({ edition: 'self-hosted-multi' });
    const cloud = createGateway({ edition: 'cloud' });
    try {
      for (const [{ url }, key, reason] of [
        [await gateway.listen(), gateway.apiKey, /no stream of events/],
        [await cloud.listen(), 'wrong-key-1', /401|unauthorized/i],
      ] as const) {
        const running = start(['--events', 'stream', '--for', '600'], {
          WSAPI_BASE_URL: url,
          WSAPI_API_KEY: key,
          WSAPI_INSTANCE_ID: gateway.instanceId,
        });
        expect(await running.ended).toBe(2);
        expect(running.output.stdout).toMatch(reason);
        expect(running.output.stdout).not.toContain('wrong-key-1');
      }
    } finally {
      await gateway.close();
      await cloud.close();
    }
  });
});

describe.skipIf(!redisIsThere)(`Redis${redisNote}`, () => {
  const redis = useRedis();

  test('a wrong event fails the check', async () => {
    const running = start(
      ['--events', redis.server.url, '--count', '2', '--for', '600', '--json'],
      { WSAPI_SIGNING_SECRET: secret },
    );
    await running.shows(/Waiting for events in Redis/);
    const gateway = createGateway({ redis: await redis.client(), signingSecret: secret });
    await sendBoth(gateway);
    const { code, result } = await running.result();
    expect([code, result.findings]).toEqual([1, [wrongId]]);
    expect(JSON.stringify(result)).not.toContain(text);
  });

  test('one that cannot be reached is not checked', async () => {
    const running = start(['--events', 'redis://127.0.0.1:1', '--for', '600']);
    expect(await running.ended).toBe(2);
    expect(running.output.stdout).toContain('Cannot reach Redis at 127.0.0.1:1');
  });
});

test.each([
  [['--events', 'nowhere'], 'needs a port'],
  [['--events', 'redis'], 'WSAPI_REDIS_URL'],
  [['--events', 'redis://:pass-word@localhost'], 'Do not put a password on the command line'],
  [['--events', 'stream'], 'WSAPI_INSTANCE_ID'],
])('%j', async (args, words) => {
  const running = start(args);
  expect(await running.ended).toBe(2);
  expect(running.output.stdout).toContain(words);
});
