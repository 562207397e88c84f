import { expect, test } from 'vitest';
import { backstop, useCommandLine } from '../support/command-line.ts';
import type { Era } from './agent.ts';
import { startProgram } from './mcp-program.ts';

const cli = useCommandLine();
const maria = '+1 202 555 0143';
const mariaChat = '12025550143@s.whatsapp.net';

const sentTexts = (): string[] =>
  cli.gateway.requests
    .filter(({ path, method }) => method === 'POST' && path === '/messages/text')
    .map(({ body }) => (JSON.parse(body) as { text: string }).text);

test.each<Era>(['2025', '2026'])('an agent at work, with a host of %s', async (era) => {
  const { gateway } = cli;
  const agent = await startProgram(cli, { era, user: () => 'accept' });
  await agent.receives();
  await gateway.receive({ from: maria, pushName: 'Maria', text: 'Is my order ready?' });

  // It finds the chat, and reads it.
  const read = () => agent.call('read_chat', { chat: mariaChat });
  await expect.poll(async () => (await read()).data['messages'], backstop).toHaveLength(1);
  expect((await agent.call('find_chat', { query: 'maria' })).data).toMatchObject({
    chats: [{ chat: mariaChat, number: '+12025550143' }],
  });
  expect((await read()).data).toMatchObject({
    messages: [{ from: mariaChat, untrusted: { text: 'Is my order ready?' } }],
  });

  // It is refused a send.
  const message = { chat: mariaChat, text: 'It is ready.' };
  expect((await agent.call('send_message', message)).text).toContain('--allow-send');
  expect(sentTexts()).toEqual([]);
  await agent.host.close();
  expect(agent.protocolErrors).toEqual([]);

  // It is allowed to, the user is asked, and the message is sent once, through a rate limit.
  const allowed = await startProgram(cli, { era, args: ['--allow-send'], user: () => 'accept' });
  await allowed.receives();
  gateway.rateLimit({ retryAfter: 1, operationId: 'sendText' });
  const sent = await allowed.call('send_message', message);
  expect(sent.data).toMatchObject({ status: 'sent', chat: mariaChat });
  expect(allowed.questions).toHaveLength(1);
  expect(allowed.questions[0]).toContain('+12025550143');
  expect(gateway.messages.filter(({ fromMe }) => fromMe)).toHaveLength(1);
  expect(sentTexts()).toEqual(['It is ready.', 'It is ready.']); // the first was answered 429

  // It waits for the reply, and gets it.
  const waiting = allowed.call('wait_for_reply', { chat: mariaChat, timeout_seconds: 600 });
  await gateway.receive({ from: maria, text: 'Thank you!' });
  expect((await waiting).data).toMatchObject({
    replied: true,
    messages: [{ untrusted: { text: 'Thank you!' } }],
  });

  // It meets a 500, and nothing is repeated.
  gateway.fail(500, '', { operationId: 'sendText' });
  const failed = await allowed.call('send_message', { chat: mariaChat, text: 'See you.' });
  expect(failed.data).toMatchObject({ status: 'unknown' });
  expect(failed.text).toContain('Do not repeat');
  expect(sentTexts().filter((text) => text === 'See you.')).toHaveLength(1);

  expect(allowed.protocolErrors).toEqual([]);
  expect(agent.stderr() + allowed.stderr()).not.toMatch(/ready|Thank|0143|Maria/);
});
