import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/index.ts';
import { knownOperations } from '../../src/programs/mcp/operations/known-operations.ts';
import { chooseTools, taskTools } from '../../src/programs/mcp/server/choose-tools.ts';
import { sending, startAgent } from './agent.ts';
import { estimatedTokens } from './estimated-tokens.ts';

const names = (choice: Partial<Parameters<typeof chooseTools>[0]>): string[] =>
  chooseTools({ toolsets: [], only: undefined, except: [], ...choice }).map(({ name }) => name);

test('the default tools cost a model at most 3,000 tokens', async () => {
  const { host } = await startAgent();
  const { tools } = await host.listTools();
  expect(tools).toHaveLength(14);
  expect(estimatedTokens(JSON.stringify({ tools }))).toBeLessThanOrEqual(3_000);
});

test('every tool has a title, annotations, and an output schema', async () => {
  const { host } = await startAgent({ tools: { toolsets: ['groups', 'account', 'session'] } });
  const { tools } = await host.listTools();
  for (const { title, annotations, outputSchema, description } of tools) {
    expect(title).not.toBe('');
    expect(description).not.toBe('');
    expect(annotations).toHaveProperty('readOnlyHint');
    expect(annotations).toHaveProperty('openWorldHint', true);
    expect(outputSchema).toHaveProperty('type', 'object');
  }
});

describe('the choice of tools', () => {
  test('a toolset adds a tool for each operation of a resource', () => {
    const added = names({ toolsets: ['groups'] }).slice(taskTools.length);
    const { groups } = Object.groupBy(knownOperations().values(), ({ resource }) => resource);
    expect(added).toHaveLength(groups?.length ?? 0);
    expect(added).toContain('groups_create');
    expect(added).toContain('groups_reset_invite_link');
  });

  test('no two tools have the same name', () => {
    const all = names({
      toolsets: [...new Set([...knownOperations().values()].map(({ resource }) => resource))],
    });
    expect(new Set(all).size).toBe(all.length);
  });

  test('--tools names the only ones, operations included; --exclude-tools removes some', () => {
    expect(names({ only: ['read_chat', 'groups_create'] })).toEqual(['read_chat', 'groups_create']);
    expect(names({ except: ['send_message'] })).not.toContain('send_message');
    expect(names({ only: ['read_chat'], except: ['read_chat'] })).toEqual([]);
  });

  test.each([
    [{ toolsets: ['group'] }, /--toolsets: there is no group\. Did you mean groups\?/],
    [{ only: ['send_mesage'] }, /--tools: there is no send_mesage\. Did you mean send_message\?/],
    [{ except: ['x'] }, /--exclude-tools/],
  ])('a name that does not exist is an error: %j', (choice, message) => {
    expect(() => names(choice)).toThrow(ConfigurationError);
    expect(() => names(choice)).toThrow(message);
  });
});

describe('annotations', () => {
  const hints = async (name: string) => {
    const { host } = await startAgent({ tools: { only: [name] } });
    return (await host.listTools()).tools[0]?.annotations;
  };

  test.each([
    ['groups_list', { readOnlyHint: true }],
    ['users_bulk_check', { readOnlyHint: true }],
    ['session_get_qr', { readOnlyHint: false, destructiveHint: false }],
    ['groups_leave', { readOnlyHint: false, destructiveHint: true }],
    ['session_logout', { destructiveHint: true }],
    ['instance_delete', { destructiveHint: true }],
    ['groups_set_name', { destructiveHint: false, idempotentHint: true }],
    ['instance_restart', { idempotentHint: false }],
    ['messages_send_text', { destructiveHint: false, idempotentHint: false }],
    ['send_message', { readOnlyHint: false, destructiveHint: false }],
    ['read_chat', { readOnlyHint: true }],
  ])('%s', async (name, expected) => {
    expect(await hints(name)).toMatchObject(expected);
  });

  test('every operation that the command line asks about is destructive', async () => {
    const { questionBefore } =
      await import('../../src/programs/cli/operations/destructive-operations.ts');
    for (const { route, isDestructive, name } of knownOperations().values())
      if (questionBefore(route.id) !== undefined)
        expect([name, isDestructive]).toEqual([name, true]);
  });
});

describe('operations', () => {
  test('are found by words, and described with their arguments', async () => {
    const agent = await startAgent();
    const found = await agent.call('describe_operation', { query: 'create a group' });
    expect(JSON.stringify(found.data)).toContain('groups.create');
    const { data } = await agent.call('describe_operation', { query: 'groups.create' });
    expect(data['operations']).toMatchObject([
      { name: 'groups.create', arguments: { required: ['name', 'participants'] } },
    ]);
  });

  test('are called: reads without permission, writes with it', async () => {
    const agent = await startAgent({ permissions: sending });
    const list = await agent.call('call_operation', { operation: 'groups.list' });
    expect(list.data).toMatchObject({
      status: 'done',
      untrusted: [{ name: expect.any(String) as string }],
    });
    const created = await agent.call('call_operation', {
      operation: 'groups.create',
      arguments: { name: 'Team', participants: ['+1 202 555 0143'] },
    });
    expect(created.data).toMatchObject({ status: 'done' });
  });

  test('a picture is shown as a picture, another file by its type and size', async () => {
    const agent = await startAgent();
    const receive = async (type: 'image' | 'document', mimeType: string) => {
      const { eventData } = await agent.gateway.receive({
        from: '+1 202 555 0143',
        media: { type, mimeType, data: Uint8Array.of(1, 2, 3) },
      });
      const call = { operation: 'media.download', arguments: { id: eventData.media?.id ?? '' } };
      return agent.host.callTool({ name: 'call_operation', arguments: call });
    };
    const picture = await receive('image', 'image/png');
    expect(picture.content.at(-1)).toEqual({ type: 'image', data: 'AQID', mimeType: 'image/png' });
    const document = await receive('document', 'application/pdf');
    expect(document.structuredContent).toMatchObject({
      untrusted: { type: 'application/pdf', shown: false },
    });
    expect(JSON.stringify(document)).not.toContain('AQID');
  });

  test('what concerns no chat is confirmed each time', async () => {
    const agent = await startAgent({ permissions: { allowSend: true }, user: () => 'accept' });
    const post = { operation: 'status.postText', arguments: { text: 'To everybody' } };
    for (let time = 1; time <= 2; time += 1) {
      expect((await agent.call('call_operation', post)).data).toMatchObject({ status: 'done' });
      expect(agent.questions).toHaveLength(time);
    }
  });

  test('a request for a QR code is no read', async () => {
    const agent = await startAgent();
    const answer = await agent.call('call_operation', { operation: 'session.getQRText' });
    expect(answer.data).toMatchObject({ status: 'not_sent' });
  });

  test('keys and secrets in responses are hidden', async () => {
    const agent = await startAgent();
    const { data } = await agent.call('call_operation', { operation: 'account.listInstances' });
    expect(JSON.stringify(data)).not.toContain(agent.gateway.apiKey);
  });

  test.each([
    [{ operation: 'groups.creat' }, /Did you mean groups\.create\?/],
    [{ operation: 'groups.get' }, /Missing: id/],
    [{ operation: 'groups.list', arguments: { nope: 1 } }, /no argument nope/],
    [{}, /operation/],
  ])('wrong arguments are explained: %j', async (args, message) => {
    const answer = await (await startAgent()).call('call_operation', args);
    expect(answer.isError).toBe(true);
    expect(answer.text).toMatch(message);
  });

  test('have tools of their own in a toolset, whose results fit their output schema', async () => {
    const agent = await startAgent({
      tools: { toolsets: ['groups', 'chats', 'users', 'contacts'] },
      permissions: sending,
    });
    await agent.gateway.receive({ from: '+1 202 555 0143', text: 'Hi' });
    // The host's SDK checks every result against the schema that was listed.
    await agent.host.listTools();
    for (const [tool, args] of [
      ['groups_list', {}],
      ['groups_get', { id: '120363041234567890@g.us' }],
      ['chats_list', {}],
      ['contacts_list', {}],
      ['users_get_my_profile', {}],
      ['chats_get_business_profile', { chatId: '12025550143@s.whatsapp.net' }],
      ['groups_set_name', { id: '120363041234567890@g.us', name: 'New' }],
    ] as const)
      expect(await agent.call(tool, args)).toMatchObject({
        isError: false,
        data: { status: 'done' },
      });
  });
});

test('a reply quotes a message with its sender', async () => {
  const agent = await startAgent({ permissions: sending });
  const group = '120363041234567890@g.us';
  const { eventData } = await agent.gateway.receive({
    from: '+1 202 555 0143',
    group,
    text: 'When?',
  });
  await agent.call('send_message', { chat: group, text: 'At six', reply_to: eventData.id });
  expect(JSON.parse(agent.sends()[0] ?? '')).toMatchObject({
    replyTo: eventData.id,
    replyToSenderId: '12025550143@s.whatsapp.net',
  });
  const unknown = await agent.call('send_message', { chat: group, text: 'a', reply_to: 'NOPE' });
  expect(unknown).toMatchObject({ isError: true });
});
