import { describe, expect, test } from 'vitest';
import { backstop, useCommandLine } from '../support/command-line.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';
import { startProgram } from './mcp-program.ts';

const cli = useCommandLine();
const secret = 'whsec-7d1f';
const chat = '12025550143@s.whatsapp.net';

describe.skipIf(!redisIsThere)(`events from Redis${redisNote}`, () => {
  const redis = useRedis();

  test('are read, of the instance alone, and only with a valid signature', async () => {
    const client = await redis.client();
    const program = await startProgram(cli, {
      args: ['--events', 'redis'],
      env: { WSAPI_REDIS_URL: redis.server.url, WSAPI_SIGNING_SECRET: secret },
    });
    await expect.poll(program.stderr, backstop).toContain('Waiting for events in Redis');
    const add = (text: string, instanceId: string, signedWith: string) =>
      addEvent(client, {
        eventId: `evt_${text}`,
        instanceId,
        secret: signedWith,
        eventData: JSON.stringify({
          ...{ id: text, time: '2026-03-14T09:26:53Z', chatId: chat, isGroup: false },
          sender: { id: chat, isMe: false },
          ...{ type: 'text', text },
        }),
      });
    const own = cli.gateway.instanceId;
    await add('foreign', 'ins_other', secret);
    await add('forged', own, 'another-secret');
    await addEvent(client, { eventId: 'evt_odd', instanceId: own, secret, eventData: '{}' });
    await add('wanted', own, secret);
    const read = async () => (await program.call('read_chat', { chat })).data['messages'];
    await expect.poll(read, backstop).toHaveLength(1);
    expect(await read()).toMatchObject([{ id: 'wanted' }]);
    // The event that could not be read is a gap, and did not end the reading.
    const { data } = await program.call('session_status');
    expect(data['coverage']).toHaveProperty('gaps');
  });

  test('that cannot be reached are reported by the tools, and nothing else fails', async () => {
    const program = await startProgram(cli, {
      args: ['--events', 'redis'],
      env: { WSAPI_REDIS_URL: 'redis://127.0.0.1:1' },
    });
    const problem = async () => (await program.call('session_status')).text;
    await expect.poll(problem, backstop).toContain('Cannot reach Redis');
    const { data } = await program.call('session_status');
    expect(data['coverage']).not.toHaveProperty('since');
    expect((await program.call('find_chat', { query: 'x' })).isError).toBe(false);
  });
});
