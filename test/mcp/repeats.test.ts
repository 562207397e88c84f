import { expect, test } from 'vitest';
import { sending, startAgent } from './agent.ts';

const maria = '+1 202 555 0143';

test('a message of unknown outcome is not repeated by another tool, or under another spelling', async () => {
  const agent = await startAgent({ permissions: sending });
  agent.gateway.fail(500, '', { operationId: 'sendText' });
  const first = await agent.call('send_message', { chat: maria, text: 'Your order' });
  expect(first.data).toMatchObject({ status: 'unknown' });
  for (const to of [maria, '12025550143', '12025550143@s.whatsapp.net']) {
    const answer = await agent.call('call_operation', {
      operation: 'messages.sendText',
      arguments: { text: 'Your order', to },
    });
    expect(answer.data).toMatchObject({ status: 'not_sent' });
  }
  expect(agent.sends()).toHaveLength(1);
});

test('an operation of unknown outcome is not repeated with its recipient spelled otherwise', async () => {
  const agent = await startAgent({ permissions: sending });
  agent.gateway.fail(500, '', { operationId: 'sendLocation' });
  const call = (place: object) =>
    agent.call('call_operation', { operation: 'messages.sendLocation', arguments: place });
  const place = { latitude: 48.2, longitude: 16.4 };
  expect((await call({ to: maria, ...place })).data).toMatchObject({ status: 'unknown' });
  expect((await call({ ...place, to: '12025550143' })).data).toMatchObject({ status: 'not_sent' });
  expect(agent.sends()).toHaveLength(1);
});

test('a message of unknown outcome is not repeated by another session', async () => {
  const agent = await startAgent({ permissions: sending });
  agent.gateway.fail(500, '', { operationId: 'sendText' });
  const message = { chat: maria, text: 'Your order' };
  expect((await agent.call('send_message', message)).data).toMatchObject({ status: 'unknown' });
  const other = await agent.otherSession();
  expect((await other('send_message', message)).data).toMatchObject({ status: 'not_sent' });
  expect(agent.sends()).toHaveLength(1);
});

test('of two equal messages at once, one is sent', async () => {
  const agent = await startAgent({ permissions: sending });
  const send = () => agent.call('send_message', { chat: maria, text: 'Your order' });
  const statuses = (await Promise.all([send(), send()])).map(({ data }) => data['status']);
  expect(statuses.toSorted()).toEqual(['not_sent', 'sent']);
  expect(agent.sends()).toHaveLength(1);
  expect((await send()).data).toMatchObject({ status: 'sent' });
});

test('a message that is refused before it is sent may be tried again', async () => {
  const agent = await startAgent({ permissions: sending });
  agent.gateway.fail(400, 'websocket not connected', { operationId: 'sendText', times: 10 });
  const send = () => agent.call('send_message', { chat: maria, text: 'Your order' });
  expect((await send()).data).toMatchObject({ status: 'not_sent' });
  agent.gateway.reset();
  expect((await send()).data).toMatchObject({ status: 'sent' });
});

test('of two questions at once, a no outweighs a yes', async () => {
  const answers = ['decline', 'accept'] as const;
  let asked = 0;
  const agent = await startAgent({
    permissions: { allowSend: true },
    user: () => answers[asked++ % 2] ?? 'decline',
  });
  const send = (text: string) => agent.call('send_message', { chat: maria, text });
  await Promise.all([send('One'), send('Two')]);
  const before = agent.sends().length;
  expect((await send('Three')).data).toMatchObject({ status: 'not_sent' });
  expect(agent.sends()).toHaveLength(before);
  expect(agent.questions).toHaveLength(2);
});

test('a reason ends with one full stop', async () => {
  const agent = await startAgent({ permissions: sending });
  agent.gateway.fail(500, '', { operationId: 'sendText' });
  const { text } = await agent.call('send_message', { chat: maria, text: 'Hello' });
  expect(text).not.toContain('..');
  const wrong = await agent.call('send_message', { chat: '12025550143@hosted', text: 'Hello' });
  expect(wrong.text).not.toContain('..');
});
