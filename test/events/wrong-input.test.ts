import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RedisDuplicateStore, consumeEvents } from '../../src/redis.ts';
import {
  MemoryDuplicateStore,
  WsapiError,
  createWebhookHandler,
  isKnownEvent,
  knownTime,
  parse,
  sign,
  verify,
} from '../../src/webhooks.ts';
import { WsapiClient } from '../../src/index.ts';

/** JavaScript passes anything. Whatever it is, what is thrown is an error of this package. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Infinity, -1, '', 'text', true, 5n),
  fc.constantFrom<unknown>(Symbol('value'), new Date(), [], [null], {}, /x/, () => undefined),
  fc.constantFrom<unknown>(Object.create(null), new Map(), { toString: null }),
  fc.anything(),
);

const handlers = { on: { message: () => undefined } };
/** A Redis that is never there: what is refused is refused before. */
const client = {
  isReady: false,
  sendCommand: () => Promise.reject(new WsapiError('not connected')),
  duplicate: () => ({
    ...client,
    isOpen: false,
    connect: () => Promise.reject(new WsapiError('not connected')),
    destroy: () => undefined,
    on: () => undefined,
  }),
};
/** Its commands are refused by Redis itself, so `commit` does not retry them for a minute. */
const refusing = {
  ...client,
  sendCommand: () => Promise.reject(new WsapiError('ERR refused')),
};
const webhookOptions = [
  ...['secret', 'acknowledge', 'answerWithinMs', 'maxAgeMs', 'maxBodyBytes', 'concurrency'],
  ...['maxQueued', 'maxQueuedBytes', 'whenFull', 'orderBy', 'duplicates', 'rememberMs', 'claimMs'],
  ...['handlerTimeoutMs', 'onError', 'logger', 'logLevel', 'on', 'otherwise'],
];
const consumerOptions = [
  ...['client', 'streams', 'group', 'consumer', 'secret', 'from', 'concurrency', 'claimAfterMs'],
  ...['handlerTimeoutMs', 'maxAttempts', 'deadLetters', 'duplicates', 'rememberMs', 'trim'],
  ...['discoverEveryMs', 'onError', 'logger', 'logLevel', 'on', 'otherwise'],
];
const streamOptions = [
  ...['signal', 'instanceId', 'lastEventId', 'maxBuffered', 'maxEventLength', 'silenceMs'],
  ...['reconnectMs', 'maxReconnectMs', 'onState', 'onInvalid'],
];

/** JavaScript has no types: each of these functions is called with a value of any type. */
type Call = (value: never) => unknown;
const call = (made: Call): ((value: unknown) => unknown) => made as (value: unknown) => unknown;
const each = (names: readonly string[], made: (options: object) => unknown): [string, Call][] =>
  names.map((name) => [name, (value: unknown) => made({ [name]: value })]);

const consume = async (options: object): Promise<void> => {
  const consumer = consumeEvents({
    ...{ client, group: 'g', consumer: 'c', secret: 'unsigned', logger: false, ...handlers },
    ...options,
  });
  await consumer.close();
};
const stream = async (options: object): Promise<void> => {
  const wsapi = new WsapiClient({
    baseUrl: 'http://127.0.0.1:9',
    apiKey: 'key',
    instanceId: 'ins_1',
  });
  const events = wsapi.events(options);
  const read = events.next();
  await Promise.race([read, new Promise((resolve) => setImmediate(resolve))]);
  await events.return();
};

test.each<[string, Call]>([
  ['createWebhookHandler', (value) => createWebhookHandler(value)],
  ...each(webhookOptions, (options) =>
    createWebhookHandler({ secret: 'unsigned', ...handlers, ...options }),
  ),
  ['webhook.fetch', (value) => createWebhookHandler({ secret: 'x', ...handlers }).fetch(value)],
  [
    'webhook.node',
    (value) => createWebhookHandler({ secret: 'x', ...handlers }).node(value, value),
  ],
  ['webhook.close', (value) => createWebhookHandler({ secret: 'x', ...handlers }).close(value)],
  [
    'webhook.close timeoutMs',
    (value) =>
      createWebhookHandler({ secret: 'x', ...handlers }).close({
        timeoutMs: typeof value === 'number' ? 1 : value,
      }),
  ],
  ['verify', (value) => verify(value, value, value)],
  ['verify, the body', (value) => verify(value, `sha256=${'0'.repeat(64)}`, 'secret')],
  ['verify, the signature', (value) => verify('{}', value, 'secret')],
  ['parse', (value) => parse(value, value)],
  ['parse, the body', (value) => parse(value, 'unsigned')],
  ['parse, the proof', (value) => parse('{}', value)],
  ['sign', (value) => sign(value, 'secret')],
  ['sign, the secret', (value) => sign('{}', value)],
  ['isKnownEvent', (value) => isKnownEvent(value)],
  ['knownTime', (value) => knownTime(value)],
  ['MemoryDuplicateStore', (value) => new MemoryDuplicateStore(value)],
  ['RedisDuplicateStore', (value) => new RedisDuplicateStore(value)],
  ...each(['client', 'prefix'], (options) => new RedisDuplicateStore({ client, ...options })),
  [
    'commit',
    (value) => new RedisDuplicateStore({ client: refusing }).commit([], 1, entry, value, undefined),
  ],
  ['events', (value) => stream(value)],
  ...each(streamOptions, stream),
])('%s throws only errors of this package', async (_, made) => {
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      try {
        await call(made)(value);
      } catch (error) {
        expect(WsapiError.is(error), String((error as Error).stack)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
const entry = { stream: 's', group: 'g', id: '1-0' };

test.each<[string, Call]>([
  ['consumeEvents', (value) => consumeEvents(value)],
  ...each(consumerOptions, consume),
])('consumeEvents: %s throws only errors of this package', async (_, made) => {
  for (const value of [null, 5, Number.NaN, '', [], {}, new Date(), Symbol('x'), () => 0, [null]])
    try {
      await call(made)(value);
    } catch (error) {
      expect(WsapiError.is(error), String((error as Error).stack)).toBe(true);
    }
});
