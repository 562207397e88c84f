import { describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  InvalidEventError,
  WsapiClient,
  type EventStreamOptions,
  type Validate,
} from '../../src/index.ts';
import { eventSchemas, schemas } from '../../src/schemas.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';
import { eventTypes } from '../../generated/event-types.ts';
import { captureLog } from '../support/capture-log.ts';
import { startEventServer } from '../support/event-server.ts';
import { exampleEvents, messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

const issuesOf = (event: object) =>
  schemas.eventCheck('error', undefined)(event as ReturnType<typeof messageEvent>)?.issues ?? [];

const withData = (data: object): object => {
  const event = messageEvent(1);
  return { ...event, eventData: { ...event.eventData, ...data } };
};

/** A secret text, and an id that is not a string. */
const wrong = withData({ id: 5, text: 'secret words' });
const difference =
  'A `message` event is not what the contract says: $.eventData.id: expected string, found number';

describe('the schemas of events', () => {
  test('there is one for each event type', () => {
    expect(Object.keys(eventSchemas).sort()).toEqual([...eventTypes].sort());
  });

  test.each(exampleEvents.map((event) => [event.eventType, event] as const))(
    'accept the example of %s, and no event without data',
    (_, event) => {
      expect(issuesOf(event)).toEqual([]);
      expect(issuesOf({ ...event, eventData: null })).toMatchObject([{ path: '$.eventData' }]);
    },
  );

  test.each([
    ['unknown fields', withData({ newlyAdded: { a: 1 } })],
    ['an unknown type of message', withData({ type: 'hologram' })],
    ['a sender without an id', withData({ sender: { id: '', isMe: false } })],
    ['an edited caption', withData({ type: 'media', isEdit: true, edit: { messageId: 'A' } })],
    ['an unknown time', withData({ time: '0001-01-01T00:00:00Z' })],
    ['an event type that the contract lacks', { ...messageEvent(1), eventType: 'constructor' }],
  ])('accept %s', (_, event) => {
    expect(issuesOf(event)).toEqual([]);
  });
});

describe('a webhook with validate', () => {
  test('refuses an event that differs, and gives it to onError', async () => {
    const failed: [unknown, string][] = [];
    const { webhook, got, lines } = makeWebhook({
      validate: 'error',
      schemas,
      onError: (error, { eventId }) => failed.push([error, eventId]),
    });
    expect(await sendTo(webhook, wrong)).toBe(400);
    expect(await sendTo(webhook, messageEvent(2))).toBe(200);
    await webhook.close();
    expect(got.map(({ eventId }) => eventId)).toEqual([messageEvent(2).eventId]);
    expect(failed).toEqual([[expect.any(InvalidEventError), messageEvent(1).eventId]]);
    expect(failed[0]?.[0]).toMatchObject({
      message: difference,
      issues: [{ path: '$.eventData.id', rule: 'expected string, found number' }],
    });
    expect(lines.join('\n')).toContain(`responded to a webhook with 400: ${difference}`);
    expect(lines.join('\n')).not.toContain('secret words');
  });

  test('warns of one, and handles it', async () => {
    const { webhook, got, lines } = makeWebhook({ validate: 'warn', schemas });
    expect(await sendTo(webhook, wrong)).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(difference))).toEqual([
      expect.stringContaining('"eventType":"message"'),
    ]);
    expect(lines.join('\n')).not.toContain('secret words');
  });

  test('is off by default', async () => {
    const plain = makeWebhook();
    expect(await sendTo(plain.webhook, wrong)).toBe(200);
  });

  test.each([
    ['an unknown mode', { validate: 'strict' as Validate }, /`validate` must be one of/],
    ['a warning without a log', { validate: 'warn' as const, logger: false as const }, /logger/],
    [
      'other schemas',
      { validate: 'error' as const, schemas: {} as typeof schemas },
      /`schemas` must be the schemas of wsapi-client\/schemas/,
    ],
  ])('refuses %s', (_, options, message) => {
    const make = () =>
      createWebhookHandler({ secret: 'unsigned', otherwise: () => undefined, ...options });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });
});

describe('a stream with validate', () => {
  /** What is read of a wrong event and a right one. */
  const read = async (validate: Validate | undefined, options: EventStreamOptions = {}) => {
    const server = await startEventServer();
    const { logger, lines } = captureLog();
    const invalid: InvalidEventError[] = [];
    const ids: string[] = [];
    try {
      const wsapi = new WsapiClient({
        baseUrl: server.url,
        apiKey: 'key',
        instanceId: 'ins_a',
        logger,
        schemas,
        validate,
      });
      server.publish(wrong, messageEvent(2));
      for await (const { eventId } of wsapi.events({
        onInvalid: (error) => invalid.push(error),
        ...options,
      })) {
        ids.push(eventId);
        if (eventId === messageEvent(2).eventId) break;
      }
    } finally {
      await server.close();
    }
    return { ids, invalid: invalid.map(({ message }) => message), lines };
  };
  const both = [messageEvent(1).eventId, messageEvent(2).eventId];

  test('skips an event that differs and calls onInvalid, as its client says', async () => {
    const { ids, invalid, lines } = await read('error');
    expect({ ids, invalid }).toEqual({ ids: both.slice(1), invalid: [difference] });
    expect(lines.join('\n')).not.toContain('secret words');
  });

  test('warns of one', async () => {
    const { ids, invalid, lines } = await read('warn');
    expect({ ids, invalid }).toEqual({ ids: both, invalid: [] });
    expect(lines.join('\n')).toContain(difference);
  });

  test('has a mode of its own', async () => {
    expect(await read('error', { validate: 'off' })).toMatchObject({ ids: both, invalid: [] });
    expect(await read('off', { validate: 'error' })).toMatchObject({ ids: both.slice(1) });
    await expect(read('off', { validate: 'strict' as Validate })).rejects.toThrow(
      ConfigurationError,
    );
  });
});
