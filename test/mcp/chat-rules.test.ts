import { expect, test } from 'vitest';
import { sending, startAgent } from './agent.ts';

const maria = '+1 202 555 0143';
const mariaChat = '12025550143@s.whatsapp.net';
const lid = '182746519284736@lid';
const group = '120363041234567890@g.us';

test.each([
  ['12025550143'],
  ['0012025550143'],
  ['12025550143:5@s.whatsapp.net'],
  ['12025550143@c.us'],
  [' 12025550143@S.WhatsApp.net '],
  ['https://wa.me/12025550143'],
  ['tel:+12025550143'],
  ['１２０２５５５０１４３'],
])('--deny-chat holds for the spelling %s, in every tool', async (chat) => {
  const agent = await startAgent({ permissions: { ...sending, denyChats: [maria] } });
  const answers = [
    await agent.call('send_message', { chat, text: 'a' }),
    await agent.call('send_file', { chat, file: 'https://example.com/a.pdf' }),
    await agent.call('call_operation', {
      operation: 'messages.sendText',
      arguments: { to: chat, text: 'a' },
    }),
  ];
  for (const { text } of answers) expect(text).toContain('--deny-chat');
  expect(agent.sends()).toEqual([]);
});

test('--deny-chat with a LID holds for the number of the same person, about which the gateway is asked', async () => {
  const agent = await startAgent({
    permissions: { ...sending, denyChats: [lid] },
  });
  const contact = { id: mariaChat, lid, phone: '12025550143' };
  agent.gateway.answer(200, JSON.stringify(contact), { operationId: 'getContact' });
  const denied = await agent.call('send_message', { chat: maria, text: 'a' });
  expect(denied.text).toContain('the user has excluded this chat');
  const other = await agent.call('send_message', { chat: '+1 202 555 0144', text: 'a' });
  expect(other.data).toMatchObject({ status: 'sent' });
});

test('--deny-chat with a LID whose number is not known refuses every number', async () => {
  const agent = await startAgent({ permissions: { ...sending, denyChats: [lid] } });
  const answer = await agent.call('send_message', { chat: maria, text: 'a' });
  expect(answer.text).toContain('--deny-chat');
  expect(agent.sends()).toEqual([]);
  const toGroup = await agent.call('send_message', { chat: group, text: 'a' });
  expect(toGroup.data).toMatchObject({ status: 'sent' });
});

test('a status reaches everybody, so it is refused with --deny-chat', async () => {
  const agent = await startAgent({ permissions: { ...sending, denyChats: [maria] } });
  const answers = [
    await agent.call('send_message', { chat: 'status@broadcast', text: 'a' }),
    await agent.call('call_operation', {
      operation: 'messages.sendText',
      arguments: { to: 'status@broadcast', text: 'a' },
    }),
    await agent.call('call_operation', {
      operation: 'status.postText',
      arguments: { text: 'a' },
    }),
  ];
  for (const { text } of answers) expect(text).toContain('--deny-chat');
  expect(agent.gateway.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('a status is allowed by its own id, and confirmed each time', async () => {
  const agent = await startAgent({
    permissions: { allowSend: true, allowChats: ['status@broadcast'] },
    user: () => 'accept',
  });
  const post = { operation: 'status.postText', arguments: { text: 'a' } };
  await agent.call('call_operation', post);
  await agent.call('call_operation', post);
  const message = { chat: 'status@broadcast', text: 'b' };
  await agent.call('send_message', message);
  expect((await agent.call('send_message', message)).data).toMatchObject({ status: 'sent' });
  expect(agent.questions).toHaveLength(4);
  for (const question of agent.questions) expect(question).toContain('your status');
});

test('an excluded group is not joined by its invite link', async () => {
  const agent = await startAgent({ permissions: { ...sending, denyChats: [group] } });
  const { data } = await agent.call('call_operation', {
    operation: 'groups.getInviteLink',
    arguments: { id: group },
  });
  const { link } = data['untrusted'] as { link: string };
  const answer = await agent.call('call_operation', {
    operation: 'groups.joinWithLink',
    arguments: { code: link },
  });
  expect(answer.text).toContain('--deny-chat');
  expect(agent.gateway.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('a channel is not left without --allow-destructive', async () => {
  const agent = await startAgent({ permissions: sending });
  const answer = await agent.call('call_operation', {
    operation: 'newsletters.setSubscription',
    arguments: { id: '120363144038483540@newsletter', subscribed: false },
  });
  expect(answer.text).toContain('--allow-destructive');
});
