import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createGateway } from '../../src/testing.ts';

const gateway = createGateway({ edition: 'self-hosted-multi' });
const person = '12025550143@s.whatsapp.net';
const group = '120363041234567890@g.us';

beforeEach(() => {
  gateway.reset();
});
afterAll(() => gateway.close());

const send = async (
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; detail?: string; id?: string }> => {
  const response = await gateway.fetch(`${gateway.url}${path}`, {
    method,
    headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? {} : (JSON.parse(text) as { detail?: string; id?: string }); // ours
  return { ...answer, status: response.status };
};

const malformed = (owner: string, text: string): object => ({
  status: 400,
  detail: `invalid ${owner} JID: invalid JID "${text}": must be in user@server format`,
});

describe('an id that is not of the form user@server is refused in the words of the gateway', () => {
  test.each<[string, string, string, object | undefined, string]>([
    ['PUT', '/chats/a@b@c/pin', 'chat', { pinned: true }, 'a@b@c'],
    ['PUT', '/contacts/nope/block', 'contact', undefined, 'nope'],
    ['GET', '/contacts/@lid', 'contact', undefined, '@lid'],
    ['POST', '/calls/C1/reject', 'caller', { callerId: 'a@b@c' }, 'a@b@c'],
    ['POST', '/groups', 'participant', { name: 'x', participants: ['a@b@c'] }, 'a@b@c'],
    ['POST', '/messages/text', 'recipient', { to: 'a@b@c', text: 'x' }, 'a@b@c'],
    [
      'POST',
      '/messages/M1/read',
      'sender',
      { chatId: person, senderId: 'a@', receiptType: 'read' },
      'a@',
    ],
    [
      'POST',
      '/groups/join/invite',
      'group',
      { groupId: 'a', inviterId: 'b@c@d', code: 'x' },
      'a', // the group is looked at first
    ],
  ])('%s %s: the %s', async (method, path, owner, body, text) => {
    expect(await send(method, path, body)).toMatchObject(malformed(owner, text));
  });
});

describe('the gateway looks at the form of an id alone', () => {
  test.each<[string, string, object | undefined, number]>([
    ['POST', '/calls/C1/reject', { callerId: group }, 204],
    ['POST', '/contacts', { id: group, fullName: 'x' }, 204],
    ['GET', `/contacts/${group}`, undefined, 200],
    ['PUT', '/chats/12025550143@c.us/pin', { pinned: true }, 204],
    ['PUT', `/groups/${group}/participants`, { participants: [group], action: 'add' }, 204],
    ['POST', '/messages/M1/read', { chatId: group, senderId: group, receiptType: 'read' }, 204],
  ])('%s %s %j', async (method, path, body, status) => {
    expect(await send(method, path, body)).toMatchObject({ status });
  });
});

test('edit, star and delete-for-me take the id of a chat as it is', async () => {
  const { id } = await send('POST', '/messages/text', { to: '12025550143', text: 'Hello' });
  const digits = '12025550143';
  const edit = (to: string) => send('POST', `/messages/${id}/edit`, { to, text: 'Bye' });
  const star = (chatId: string) =>
    send('POST', `/messages/${id}/star`, { chatId, senderId: person, starred: true });
  const hide = (chatId: string) =>
    send('POST', `/messages/${id}/delete-for-me`, { chatId, isFromMe: true });
  expect(await edit(digits)).toMatchObject({ status: 200 });
  expect(await star(digits)).toMatchObject({ status: 204 });
  expect(await hide(digits)).toMatchObject({ status: 204 });
  expect(gateway.messages).toMatchObject([{ text: 'Hello', isStarred: false }]);
  expect(await edit(person)).toMatchObject({ status: 200 });
  expect(await star(person)).toMatchObject({ status: 204 });
  expect(gateway.messages).toMatchObject([{ text: 'Bye', isStarred: true }]);
  await hide(person);
  expect(gateway.messages).toEqual([]);
});

test('a broken body is reported before a malformed id in the path', async () => {
  expect(await send('PUT', '/groups/nope/name', { name: 5 })).toMatchObject({
    status: 400,
    detail: expect.stringContaining('invalid request body: ') as string,
  });
});
