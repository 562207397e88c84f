import fc from 'fast-check';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WsapiClient, type WsapiEvent } from '../../src/index.ts';
import { MemoryReceiptStore, Receipts, type ReceiptsOptions } from '../../src/receipts.ts';
import { createGateway } from '../../src/testing.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';
import { receiptEvent } from '../support/receipt-events.ts';

const amara = { id: '447700900123@s.whatsapp.net', phone: '447700900123' };
const amaraByLid = { id: '182746519284736@lid', lid: '182746519284736@lid' };
const amaraByBoth = { ...amara, lid: amaraByLid.lid };
const bo = { id: '12025550143@s.whatsapp.net', phone: '12025550143' };
const group = { chatId: '120363041234567890@g.us', isGroup: true };

afterEach(() => {
  vi.useRealTimers();
});

const receiptsOf = (options?: ReceiptsOptions): Receipts => {
  const receipts = new Receipts({ logger: false, ...options });
  onTestFinished(() => receipts.close());
  return receipts;
};

describe('receipts.of', () => {
  it('says `sent` of a message without receipts', async () => {
    expect(await receiptsOf().of({ id: 'A' })).toEqual({ id: 'A', status: 'sent', members: [] });
  });

  it('tells how far a message got, and when', async () => {
    const receipts = receiptsOf();
    await receipts.take(receiptEvent(['A'], 'delivered', amara, { time: '2026-03-14T09:30:04Z' }));
    await receipts.take(receiptEvent(['A', 'B'], 'read', amara, { time: '2026-03-14T09:31:00Z' }));
    expect(await receipts.of({ id: 'A' })).toEqual({
      id: 'A',
      status: 'read',
      deliveredAt: new Date('2026-03-14T09:30:04Z'),
      readAt: new Date('2026-03-14T09:31:00Z'),
      members: [
        {
          ...amara,
          status: 'read',
          deliveredAt: new Date('2026-03-14T09:30:04Z'),
          readAt: new Date('2026-03-14T09:31:00Z'),
        },
      ],
    });
    // Read, though the receipt of the delivery was lost.
    const { status, deliveredAt } = await receipts.of({ id: 'B' });
    expect([status, deliveredAt]).toEqual(['read', undefined]);
  });

  it('tells each member of a group, under one name or several', async () => {
    const receipts = receiptsOf();
    await receipts.take(receiptEvent(['A'], 'delivered', amara, group));
    await receipts.take(receiptEvent(['A'], 'read', amaraByLid, group));
    await receipts.take(receiptEvent(['A'], 'delivered', bo, group));
    // Nothing says yet that the number and the LID are one person's.
    expect((await receipts.of({ id: 'A' })).members).toHaveLength(3);
    await receipts.take(receiptEvent(['A'], 'played', amaraByBoth, group));
    const { status, members } = await receipts.of({ id: 'A' });
    expect(status).toBe('played');
    expect(members).toMatchObject([
      { ...amaraByBoth, status: 'played', readAt: expect.any(Date) as Date },
      { ...bo, status: 'delivered' },
    ]);
  });

  it('takes the number and the LID in a private chat for one person', async () => {
    const receipts = receiptsOf();
    await receipts.take(receiptEvent(['A'], 'delivered', amara));
    await receipts.take(receiptEvent(['A'], 'read', amaraByLid));
    expect((await receipts.of({ id: 'A' })).members).toMatchObject([
      { ...amaraByBoth, status: 'read' },
    ]);
  });

  it.each([
    ['a status', { chatId: 'status@broadcast', isGroup: false }],
    ['a broadcast list', { chatId: '1609459200@broadcast', isGroup: false }],
    ['a group that only its id tells', { chatId: group.chatId }],
  ])('tells the people who saw %s apart', async (_, chat) => {
    const receipts = receiptsOf();
    const waiting = receipts.delivered({ id: 'A' }, { people: 2 });
    await receipts.take(receiptEvent(['A'], 'read', amara, chat));
    await receipts.take(receiptEvent(['A'], 'delivered', bo, chat));
    expect((await waiting).members).toMatchObject([
      { ...amara, status: 'read' },
      { ...bo, status: 'delivered' },
    ]);
  });

  it('tells people apart of whom only the phone number or the LID is known', async () => {
    const receipts = receiptsOf();
    for (const { phone } of [amara, bo])
      await receipts.take(receiptEvent(['A'], 'delivered', { id: '', phone }, group));
    await receipts.take(receiptEvent(['A'], 'read', { id: '', lid: '1@lid' }, group));
    await receipts.take(receiptEvent(['A'], 'read', { id: '' }, group));
    expect((await receipts.of({ id: 'A' })).members).toMatchObject([
      { ...amara, status: 'delivered' },
      { ...bo, status: 'delivered' },
      { id: '1@lid', status: 'read' },
      { id: '', status: 'read' },
    ]);
  });

  it('says the same whatever the order, and how often each receipt comes', async () => {
    const events = [
      receiptEvent(['A'], 'delivered', amara, { ...group, time: '2026-03-14T09:30:04Z' }),
      receiptEvent(['A'], 'delivered', amara, { ...group, time: '2026-03-14T09:30:09Z' }),
      receiptEvent(['A'], 'read', amaraByLid, { ...group, time: '2026-03-14T09:30:05Z' }),
      receiptEvent(['A'], 'played', amaraByBoth, { ...group, time: '2026-03-14T09:30:06Z' }),
      receiptEvent(['A'], 'read', bo, { ...group, time: '2026-03-14T09:30:07Z' }),
    ];
    const summary = async (order: readonly WsapiEvent[]) => {
      const receipts = receiptsOf();
      for (const event of order) await receipts.take(event);
      const { members, ...whole } = await receipts.of({ id: 'A' });
      return { ...whole, members: members.toSorted((a, b) => a.id.localeCompare(b.id)) };
    };
    const inOrder = await summary(events);
    expect(inOrder.members).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: 10 }),
        async (order) => {
          expect(await summary(order)).toEqual(inOrder);
        },
      ),
    );
  });

  it('ignores events that are not receipts of another person', async () => {
    const receipts = receiptsOf();
    const events = [
      receiptEvent(['A'], 'delivered', { ...amara, isMe: true }),
      receiptEvent(['A'], 'readSelf', amara),
      receiptEvent(['A'], 'retry', amara),
      receiptEvent(['A'], 'serverError', amara),
      receiptEvent(['A'], 'constructor', amara),
      { ...receiptEvent(['A'], 'read', amara), eventType: 'message' },
      { ...receiptEvent([], 'read', amara) },
      { ...receiptEvent(['A'], 'read', amara), eventData: {} },
      { ...receiptEvent(['A'], 'read', amara), eventData: { sender: null, messageIds: 'A' } },
    ] as WsapiEvent[];
    for (const event of events) await receipts.take(event);
    expect((await receipts.of({ id: 'A' })).status).toBe('sent');
  });

  it('keeps a receipt without a usable time or sender', async () => {
    const receipts = receiptsOf();
    const nobody = { id: 's.whatsapp.net' };
    await receipts.take(
      receiptEvent(['A'], 'read', nobody, { time: '0001-01-01T00:00:00Z', chatId: amara.id }),
    );
    expect((await receipts.of({ id: 'A' })).members).toMatchObject([
      { ...amara, status: 'read', readAt: new Date('2026-03-14T09:30:05Z') },
    ]);
    await receipts.take(receiptEvent(['B'], 'read', nobody, group));
    expect((await receipts.of({ id: 'B' })).members).toMatchObject([{ id: '', status: 'read' }]);
  });

  it('ignores receipts that came to another instance, if it knows the instance', async () => {
    const receipts = receiptsOf();
    await receipts.take(receiptEvent(['A'], 'read', amara, { instanceId: 'ins_2' }));
    expect((await receipts.of({ id: 'A', instanceId: 'ins_1' })).status).toBe('sent');
    expect((await receipts.of({ id: 'A', instanceId: 'ins_2' })).status).toBe('read');
    expect((await receipts.of({ id: 'A' })).status).toBe('read');
    const ofOne = receiptsOf({ instanceId: 'ins_1' });
    await ofOne.take(receiptEvent(['A'], 'read', amara, { instanceId: 'ins_2' }));
    expect((await ofOne.of({ id: 'A' })).status).toBe('sent');
  });

  it('forgets the oldest messages when it is full, and all after `rememberMs`', async () => {
    vi.useFakeTimers();
    const store = new MemoryReceiptStore(10);
    const receipts = receiptsOf({ store, rememberMs: 1000 });
    for (let index = 0; index < 100; index += 1)
      await receipts.take(receiptEvent([`M${index}`, 'again'], 'delivered', amara));
    expect(store.size).toBe(10);
    expect((await receipts.of({ id: 'again' })).status).toBe('delivered');
    expect((await receipts.of({ id: 'M99' })).status).toBe('delivered');
    expect((await receipts.of({ id: 'M5' })).status).toBe('sent');
    vi.advanceTimersByTime(1001);
    expect((await receipts.of({ id: 'M99' })).status).toBe('sent');
    expect(store.size).toBe(0);
  });
});

describe('receipts.delivered', () => {
  it('resolves when a phone has the message, and at once if it was heard of before', async () => {
    const receipts = receiptsOf();
    const waiting = receipts.delivered({ id: 'A' });
    await receipts.take(receiptEvent(['A'], 'read', amara));
    expect((await waiting).status).toBe('read');
    expect((await receipts.delivered({ id: 'A' })).members).toHaveLength(1);
  });

  it('waits for as many people as it is asked to', async () => {
    const receipts = receiptsOf();
    const waiting = receipts.delivered({ id: 'A' }, { people: 2 });
    const settled = vi.fn();
    void waiting.then(settled);
    await receipts.take(receiptEvent(['A'], 'delivered', amara, group));
    await receipts.take(receiptEvent(['A'], 'read', amara, group));
    await expect.poll(async () => (await receipts.of({ id: 'A' })).status).toBe('read');
    expect(settled).not.toHaveBeenCalled();
    await receipts.take(receiptEvent(['A'], 'delivered', bo, group));
    expect((await waiting).members).toHaveLength(2);
  });

  it('says that nothing was heard when the time is over, not that it did not arrive', async () => {
    vi.useFakeTimers();
    const receipts = receiptsOf();
    const waiting = receipts.delivered({ id: 'A' }, { timeout: 5000 });
    const failed = expect(waiting).rejects.toMatchObject({
      name: 'NotHeardOfError',
      message: 'No receipt of the message came within 5000 ms. It may still have arrived.',
    });
    await vi.advanceTimersByTimeAsync(5000);
    await failed;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the reason of the signal, and leaves nothing behind', async () => {
    vi.useFakeTimers();
    const receipts = receiptsOf();
    const { signal, controller } = abortable();
    const waiting = receipts.delivered({ id: 'A' }, { signal, timeout: Infinity });
    const reason = new Error('The order was cancelled.');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(receipts.delivered({ id: 'A' }, { signal })).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on after the store failed', async () => {
    const store = new MemoryReceiptStore();
    let failures = 0;
    const failing = {
      add: store.add.bind(store),
      read: (id: string) => {
        if (failures++ < 2) throw new Error('Socket closed unexpectedly');
        return store.read(id);
      },
      expect: () => undefined,
      due: () => [],
      settle: () => undefined,
    };
    const receipts = receiptsOf({ store: failing });
    await receipts.take(receiptEvent(['A'], 'read', amara));
    expect((await receipts.delivered({ id: 'A' })).status).toBe('read');
  });

  it('does not wait for a store that hangs', async () => {
    vi.useFakeTimers();
    const store = {
      add: () => undefined,
      read: () => new Promise<never>(() => undefined),
      expect: () => undefined,
      due: () => [],
      settle: () => undefined,
    };
    const failed = expect(
      receiptsOf({ store }).delivered({ id: 'A' }, { timeout: 100 }),
    ).rejects.toThrow('No receipt of the message came');
    await vi.advanceTimersByTimeAsync(100);
    await failed;
  });
});

describe('onUndelivered', () => {
  it('gets messages without receipts in time, once, and no others', async () => {
    vi.useFakeTimers();
    const onUndelivered = vi.fn();
    const receipts = receiptsOf({ onUndelivered, undeliveredAfterMs: 5000 });
    await receipts.take(receiptEvent(['before'], 'delivered', amara));
    for (const id of ['before', 'after', 'never']) await receipts.expect({ id });
    await receipts.expect({ id: 'later' }, { withinMs: 60_000 });
    await receipts.take(receiptEvent(['after'], 'delivered', amara));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onUndelivered.mock.calls).toEqual([
      [{ id: 'never', since: expect.any(Number) as number }],
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onUndelivered).toHaveBeenCalledTimes(2);
  });

  it('is called again if it failed, while others are not held up', async () => {
    vi.useFakeTimers();
    const seen: string[] = [];
    const receipts = receiptsOf({
      undeliveredAfterMs: 0,
      onUndelivered: ({ id }) => {
        seen.push(id);
        if (seen.length === 1) throw new Error('The database is away.');
      },
    });
    await receipts.expect({ id: 'A' });
    await receipts.expect({ id: 'B' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen).toEqual(['A', 'B']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen).toEqual(['A', 'B', 'A']);
  });

  it('is called again if it does not settle, and for other messages meanwhile', async () => {
    vi.useFakeTimers();
    // Vitest does not fake this one.
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const { controller, signal } = abortable();
      setTimeout(() => controller.abort(new DOMException('over', 'TimeoutError')), ms);
      return signal;
    });
    onTestFinished(() => timeout.mockRestore());
    const seen: string[] = [];
    const warn = vi.fn();
    const receipts = receiptsOf({
      undeliveredAfterMs: 0,
      logger: { ...console, warn },
      onUndelivered: ({ id }) => {
        seen.push(id);
        return id === 'A' ? new Promise(() => undefined) : undefined;
      },
    });
    await receipts.expect({ id: 'A' });
    await vi.advanceTimersByTimeAsync(2000);
    await receipts.expect({ id: 'B' });
    await vi.advanceTimersByTimeAsync(32_000);
    expect(seen.toSorted()).toEqual(['A', 'A', 'B']);
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining('it is retried'), { error: 'TimeoutError' }],
    ]);
  });

  it('gets the oldest messages before their time when memory is full, instead of losing them', async () => {
    vi.useFakeTimers();
    const seen: string[] = [];
    const receipts = receiptsOf({
      store: new MemoryReceiptStore(2),
      onUndelivered: ({ id }) => seen.push(id),
    });
    for (const id of ['A', 'B', 'C']) await receipts.expect({ id });
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual(['A']);
  });

  it('has to exist where a message is expected', async () => {
    await expect(receiptsOf().expect({ id: 'A' })).rejects.toThrow(
      'Nothing handles undelivered messages: pass `onUndelivered` to Receipts',
    );
  });
});

describe('wrong input', () => {
  it.each([
    ['store', { store: {} }, '`store` must have the method `add`.'],
    ['rememberMs', { rememberMs: 0 }, '`rememberMs` must be a number of 1 or more.'],
    [
      'undeliveredAfterMs',
      { rememberMs: 1000, undeliveredAfterMs: 1001 },
      '`undeliveredAfterMs` must be at most `rememberMs` (1000): by then, the receipts are forgotten.',
    ],
    ['onUndelivered', { onUndelivered: 5 }, '`onUndelivered` must be a function'],
  ])('is refused for %s', (_, options, message) => {
    expect(() => new Receipts(options as unknown as ReceiptsOptions)).toThrow(message);
  });

  it('is refused for a message that is expected for longer than receipts are kept', async () => {
    const receipts = receiptsOf({ rememberMs: 1000, onUndelivered: () => undefined });
    await expect(receipts.expect({ id: 'A' }, { withinMs: 1001 })).rejects.toThrow(
      '`withinMs` must be at most `rememberMs` (1000)',
    );
    // The default fits.
    await receipts.expect({ id: 'A' });
  });

  it('is refused for a message without an id', async () => {
    await expect(receiptsOf().of({ id: '' })).rejects.toThrow('`id` must not be empty.');
    await expect(receiptsOf().of(undefined as never)).rejects.toThrow(
      'The message must be an object',
    );
  });
});

describe('with the test gateway', () => {
  it('hears by webhook of messages that phones confirm before the answer', async () => {
    const receipts = receiptsOf();
    const webhook = createWebhookHandler({
      secret: 'example-signing-secret',
      on: { message_read: receipts.take },
    });
    const gateway = createGateway({
      webhook: (request) => webhook.fetch(request),
      signingSecret: 'example-signing-secret',
    });
    const wsapi = new WsapiClient(gateway.clientOptions);
    const sent = await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
    expect((await receipts.delivered(sent)).members).toMatchObject([bo]);
    gateway.phones.set({ receipts: 'played', afterMs: 1, outOfOrder: true, times: 2, byLid: true });
    const voice = await wsapi.messages.sendVoice({ to: '+1 202 555 0143', data: 'AAAA' });
    await expect
      .poll(() => receipts.of(voice))
      .toMatchObject({
        deliveredAt: expect.any(Date) as Date,
        readAt: expect.any(Date) as Date,
        playedAt: expect.any(Date) as Date,
        members: [{ lid: '9912025550143@lid', status: 'played' }],
      });
    await gateway.close();
  });

  it('has receipts of the members of a group, and none of phones that are off', async () => {
    const receipts = receiptsOf();
    const gateway = createGateway();
    const wsapi = new WsapiClient(gateway.clientOptions);
    const { id: to } = await wsapi.groups.create({
      name: 'Friday',
      participants: ['+1 202 555 0143', '+1 202 555 0144'],
    });
    const { signal, controller } = abortable();
    const reading = (async () => {
      for await (const event of wsapi.events({ signal })) await receipts.take(event);
    })();
    await expect
      .poll(() => gateway.requests.some(({ path }) => path === '/events/stream'))
      .toBe(true);
    const sent = await wsapi.messages.sendText({ to, text: 'Hello' });
    const { members } = await receipts.delivered(sent, { people: 2 });
    expect(members.map(({ phone }) => phone).sort()).toEqual(['12025550143', '12025550144']);
    gateway.phones.set({ receipts: 'never' });
    const unheard = await wsapi.messages.sendText({ to, text: 'Hello?' });
    await expect(receipts.delivered(unheard, { timeout: 20 })).rejects.toThrow(
      'No receipt of the message came',
    );
    controller.abort(new Error('over'));
    await expect(reading).rejects.toThrow('over');
    await gateway.close();
  });
});

const abortable = () => {
  const controller = new AbortController();
  return { controller, signal: controller.signal };
};
