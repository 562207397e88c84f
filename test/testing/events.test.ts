import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventsContract } from '../../generated/events-contract.ts';
import { operationsOf, resolve } from '../../src/contract/openapi.ts';
import { sign } from '../../src/events/signature.ts';
import { ConfigurationError, WsapiClient } from '../../src/index.ts';
import { createGateway, type Gateway, type WsapiEvent } from '../../src/testing.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { startServer } from '../support/local-server.ts';

const from = '+1 202 555 0143';
const secret = 'example-signing-secret';

let gateway: Gateway;
afterEach(() => gateway.close());

interface Taken {
  readonly body: string;
  readonly headers: Headers;
}

/** A webhook that records its deliveries. */
const takeAll = (taken: Taken[]) => async (request: Request) => {
  taken.push({ body: await request.text(), headers: request.headers });
  return new Response(null, { status: 204 });
};

describe('a webhook', () => {
  test("is called with the gateway's headers and a signature of the raw body", async () => {
    const taken: Taken[] = [];
    gateway = createGateway({ webhook: takeAll(taken), signingSecret: secret });
    const event = await gateway.receive({ from, text: '<b>5 > 3 & 2 < 4</b>', pushName: 'Amara' });
    const [, { body, headers } = { body: '', headers: new Headers() }] = taken;
    expect(JSON.parse(body)).toEqual(event);
    expect(body).toContain('\\u003cb\\u003e5 \\u003e 3 \\u0026 2');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('x-instance-id')).toBe(gateway.instanceId);
    expect(headers.get('x-webhook-signature')).toBe(await sign(body, secret));
    expect(event).toMatchObject({
      eventId: expect.stringMatching(/^evt_\d+_[0-9a-f]{16}$/) as string,
      instanceId: gateway.instanceId,
      eventType: 'message',
      eventData: {
        chatId: '12025550143@s.whatsapp.net',
        sender: { id: '12025550143@s.whatsapp.net', phone: '12025550143', isMe: false },
        type: 'text',
      },
    });
    expect(gateway.deliveries).toMatchObject([{ status: 204 }, { status: 204 }]);
  });

  test('is called through a socket, and without a signature if there is no secret', async () => {
    const taken: Taken[] = [];
    const server = await startServer(async ({ req: { raw } }) => takeAll(taken)(raw));
    gateway = createGateway({ webhook: `${server.url}/hook` });
    await gateway.receive({ from, text: 'Hello' });
    await server.close();
    expect(taken).toHaveLength(1);
    expect(taken[0]?.headers.has('x-webhook-signature')).toBe(false);
    await gateway.receive({ from, text: 'Is anybody there?' });
    expect(gateway.deliveries.at(-1)).toMatchObject({ status: undefined });
    expect(gateway.deliveries.at(-1)?.error).toBeInstanceOf(Error);
  });

  test('gets the events that its filters name, and system events always', async () => {
    gateway = createGateway({ webhook: takeAll([]), eventFilters: ['message'] });
    await new WsapiClient(gateway.clientOptions).chats.pin(from, { pinned: true });
    await gateway.receive({ from, text: 'Hello' });
    gateway.unpair();
    await gateway.delivered();
    expect(gateway.events.map(({ eventType }) => eventType)).toEqual(['message', 'logged_out']);
  });

  test('that is slow delays later events, but no requests', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    gateway = createGateway({
      webhook: async (request) => {
        const { eventData } = (await request.json()) as { eventData: { text: string } };
        order.push(`begin ${eventData.text}`);
        if (eventData.text === 'one') await released;
        order.push(`end ${eventData.text}`);
        return new Response();
      },
    });
    const both = [gateway.receive({ from, text: 'one' }), gateway.receive({ from, text: 'two' })];
    await new WsapiClient(gateway.clientOptions).groups.list();
    release();
    await Promise.all(both);
    expect(order).toEqual(['begin one', 'end one', 'begin two', 'end two']);
  });
});

describe('a bot', () => {
  test('replies to a message', async () => {
    const bot = async (request: Request): Promise<Response> => {
      const event = (await request.json()) as WsapiEvent; // the gateway made it
      if (event.eventType === 'message' && event.eventData.text !== undefined)
        await wsapi.messages.sendText({
          to: event.eventData.chatId,
          text: event.eventData.text.toUpperCase(),
        });
      return new Response();
    };
    gateway = createGateway({ webhook: bot });
    const wsapi = new WsapiClient(gateway.clientOptions);
    await gateway.receive({ from, text: 'ping' });
    expect(await gateway.inbox.next({ to: from })).toMatchObject({ kind: 'text', text: 'PING' });
    const next = gateway.inbox.next({ to: from });
    await gateway.receive({ from, text: 'again' });
    expect(await next).toMatchObject({ text: 'AGAIN' });
    await gateway.receive({ from, text: 'last' });
    for await (const message of gateway.inbox) {
      expect(message.text).toBe('LAST');
      break;
    }
  });
});

describe('the event stream', () => {
  beforeEach(() => {
    gateway = createGateway();
  });

  const open = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
    gateway.fetch(`${gateway.url}/events/stream`, {
      headers: {
        'X-Api-Key': gateway.apiKey,
        'X-Instance-Id': gateway.instanceId,
        ...headers,
      },
      ...(signal && { signal }),
    });

  /** Reads until so many events were there. */
  const read = async (response: Response, count: number): Promise<WsapiEvent[]> => {
    const events: WsapiEvent[] = [];
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    while (reader && events.length < count) {
      const { value = '', done } = await reader.read();
      if (done) break;
      text += value;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, id, data] = /^id: (.*)\ndata: (.*)$/.exec(part) ?? [];
        if (data === undefined) continue;
        const event = JSON.parse(data) as WsapiEvent; // the gateway made it
        expect(id).toBe(event.eventId);
        events.push(event);
      }
    }
    await reader?.cancel();
    return events;
  };

  test('sends events as they happen', async () => {
    const response = await open();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const event = await gateway.receive({ from, text: 'Hello' });
    expect(await read(response, 1)).toEqual([event]);
  });

  test('continues after the last event that the reader has seen', async () => {
    const first = await gateway.receive({ from, text: 'One' });
    const second = await gateway.receive({ from, text: 'Two' });
    const response = await open({ 'Last-Event-ID': first.eventId });
    const third = await gateway.receive({ from, text: 'Three' });
    expect(await read(response, 2)).toEqual([second, third]);
  });

  test('requires both headers, and exists in the cloud edition only', async () => {
    expect((await open({ 'X-Api-Key': 'wrong' })).status).toBe(401);
    expect((await open({ 'X-Instance-Id': '' })).status).toBe(400);
    await gateway.close();
    gateway = createGateway({ edition: 'self-hosted-multi' });
    expect((await open()).status).toBe(404);
  });

  test('ends with the reader and with the gateway', async () => {
    const controller = new AbortController();
    const response = await open({}, controller.signal);
    const reading = read(response, 1);
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    const other = await open();
    await gateway.close();
    expect(await read(other, 1)).toEqual([]);
  });

  test('works through a port', async () => {
    const { url } = await gateway.listen();
    const response = await fetch(`${url}/events/stream`, {
      headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
    });
    const event = await gateway.receive({ from, text: 'Hello' });
    expect(await read(response, 1)).toEqual([event]);
  });
});

test('every event is valid by the events contract', async () => {
  gateway = createGateway();
  const wsapi = new WsapiClient(gateway.clientOptions);
  const data = new Uint8Array([0xff, 0xd8, 0xff]);
  const chat = '12025550143@s.whatsapp.net';
  const group = '120363041234567890@g.us';
  const { eventData } = await gateway.receive({ from, text: 'Hello', pushName: 'A', lid: '1@lid' });
  await gateway.receive({ from, text: 'Yes', replyTo: eventData.id, isForwarded: true });
  await gateway.receive({ from, group, text: 'Hi', mentions: [gateway.phone] });
  await gateway.receive({
    from,
    media: { type: 'image', data, mimeType: 'image/jpeg' },
    text: 'x',
  });
  await gateway.receive({ from, reaction: { messageId: eventData.id, emoji: '👍' } });
  await gateway.receive({ from, contact: 'BEGIN:VCARD\nEND:VCARD' });
  await wsapi.messages.sendText({ to: from, text: 'Hello' });
  await wsapi.messages.sendImage({ to: from, data });
  const second = await gateway.receive({ from, text: 'Two' });
  await wsapi.chats.requestMessages(chat, {
    lastMessageId: second.eventData.id,
    lastMessageSenderId: chat,
  });
  await wsapi.chats.mute(chat, { duration: '8h' });
  await wsapi.chats.pin(chat, { pinned: true });
  await wsapi.chats.archive(chat, {});
  await wsapi.chats.markAsRead(chat, { read: true });
  await wsapi.chats.setEphemeral(chat, { expiration: '24h' });
  await wsapi.contacts.create({ id: chat, fullName: 'Amara' });
  await wsapi.account.updateMyProfile({ picture: 'AAAA' });
  await wsapi.groups.create({ name: 'x', participants: [chat] });
  await wsapi.groups.setName(group, { name: 'y' });
  await wsapi.groups.setDescription(group, { description: 'z' });
  await wsapi.groups.setLocked(group, { enabled: true });
  await wsapi.groups.setAnnounce(group, { enabled: true });
  await wsapi.groups.setJoinApproval(group, { enabled: true });
  await wsapi.groups.updateParticipants(group, { participants: [chat], action: 'remove' });
  const community = '120363055512345678@g.us';
  await wsapi.communities.unlinkGroup(community, group);
  await wsapi.communities.linkGroup(community, { groupId: group });
  await wsapi.newsletters.toggleMute('120363144038483540@newsletter', { mute: true });
  await wsapi.newsletters.setSubscription('120363144038483540@newsletter', { subscribed: false });
  await wsapi.calls.reject('A1', { callerId: chat });
  await wsapi.session.logout();
  gateway.pair();
  await gateway.emit('user_presence', {
    user: { id: chat },
    status: 'available',
    lastSeen: '0001-01-01T00:00:00Z',
  });
  await gateway.delivered();

  const errorsOf = schemaErrors(eventsContract);
  const schemas = new Map(
    operationsOf(eventsContract, 'webhooks').map(({ path, operation }) => [
      path,
      resolve(eventsContract, operation.requestBody ?? { content: {} }).content['application/json']
        ?.schema,
    ]),
  );
  const problems = gateway.events.flatMap((event) => {
    const schema = schemas.get(event.eventType);
    if (schema === undefined) return [`${event.eventType} is not in the contract`];
    return errorsOf(schema, event).map((error) => `${event.eventType}: ${error}`);
  });
  expect(problems).toEqual([]);
  expect(gateway.events.length).toBeGreaterThan(30);
});

test('rejects an unknown event type', async () => {
  const gateway = createGateway();
  // As JavaScript allows.
  const untyped = gateway as { emit(type: string, data: object): Promise<unknown> };
  await expect(untyped.emit('mesage', {})).rejects.toThrow(
    new ConfigurationError('The contract has no event type mesage. Did you mean message?'),
  );
  expect(gateway.events).toEqual([]);
});
