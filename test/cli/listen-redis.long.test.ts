import { describe, expect, test } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { startListening } from '../support/listening.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';

const cli = useCommandLine();
const secret = 'whsec-7d1f';

describe.skipIf(!redisIsThere)(`events from Redis${redisNote}`, () => {
  const redis = useRedis();
  const listening = (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
    startListening(cli, ['--redis', redis.server.url, '--json', ...args], {
      WSAPI_INSTANCE_ID: '',
      WSAPI_SIGNING_SECRET: secret,
      ...env,
    });
  const idsOf = (stdout: string): unknown[] =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { eventId: string }).eventId);

  test('are printed from now on, of every instance, and stay for the consumers', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'evt_old', secret });
    await client.xGroupCreate('stream:ins_1', 'bot', '0');
    const running = listening();
    await running.shows('Waiting for events', 'stderr');
    await addEvent(client, { eventId: 'evt_1', secret });
    await addEvent(client, { eventId: 'evt_2', instanceId: 'ins_new', secret });
    await addEvent(client, { eventId: 'evt_3', secret });
    await running.shows(/(?:.*\n){3}/);
    expect(idsOf(running.output.stdout).sort()).toEqual(['evt_1', 'evt_2', 'evt_3']);
    // The consumer group can still read all of them.
    const read = await client.xReadGroup('bot', 'one', { key: 'stream:ins_1', id: '>' });
    expect(JSON.stringify(read)).toMatch(/evt_old.*evt_1.*evt_3/);
    running.interrupt();
    expect(await running.ended).toBe(0);
  });

  test('can be limited to an instance and to types', async () => {
    const client = await redis.client();
    const running = listening(['--instance', 'ins_2', '--type', 'message']);
    await running.shows('stream:ins_2', 'stderr');
    await addEvent(client, { eventId: 'evt_other', secret });
    await addEvent(client, {
      eventId: 'evt_in',
      instanceId: 'ins_2',
      eventType: 'logged_in',
      eventData: '{"deviceId":"1:2@s.whatsapp.net"}',
      secret,
    });
    await addEvent(client, { eventId: 'evt_wanted', instanceId: 'ins_2', secret });
    await running.shows(/\n/);
    running.interrupt();
    expect(await running.ended).toBe(0);
    expect(idsOf(running.output.stdout)).toEqual(['evt_wanted']);
  });

  test('are not printed if they are forged, unless signatures are not checked', async () => {
    const client = await redis.client();
    const checking = listening();
    await checking.shows('Waiting for events', 'stderr');
    await addEvent(client, { eventId: 'evt_forged' });
    await checking.shows(/no signature/, 'stderr');
    await addEvent(client, { eventId: 'evt_true', secret });
    await checking.shows(/\n/);
    expect(idsOf(checking.output.stdout)).toEqual(['evt_true']);
    checking.interrupt();
    await checking.ended;
    for (const running of [
      listening(['--unsigned']),
      listening([], { WSAPI_SIGNING_SECRET: '' }),
    ]) {
      await running.shows(/Signatures are not checked[^]*Waiting/, 'stderr');
      await addEvent(client, { eventId: 'evt_unsigned' });
      await running.shows('evt_unsigned');
      running.interrupt();
      expect(await running.ended).toBe(0);
    }
  });

  test('continue after Redis was restarted', async () => {
    const running = listening(['--instance', 'ins_1']);
    await running.shows('Waiting for events', 'stderr');
    await redis.server.kill();
    await running.shows('is lost', 'stderr');
    await redis.server.start();
    await addEvent(await redis.client(), { eventId: 'evt_after', secret });
    await running.shows('evt_after');
    expect(running.output.stderr).toContain('Connected to Redis again.');
    running.interrupt();
    expect(await running.ended).toBe(0);
  });

  test('need the password, which may only be in the environment', async () => {
    const client = await redis.client();
    await client.configSet('requirepass', 'redis-secret-5a1');
    const url = new URL(redis.server.url);
    const refused = await cli.run(['listen', '--redis', url.href]);
    url.password = 'redis-secret-5a1';
    const shown = await cli.run(['listen', '--redis', url.href]);
    const running = startListening(cli, ['--redis'], { WSAPI_REDIS_URL: url.href });
    await running.shows('Waiting for events', 'stderr');
    running.interrupt();
    expect(await running.ended).toBe(0);
    await client.configSet('requirepass', '');
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining('NOAUTH') as string });
    expect(shown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('WSAPI_REDIS_URL') as string,
    });
    expect(refused.stderr + shown.stderr + running.output.stderr).not.toContain('redis-secret');
  });
});

test.each([
  [['--redis'], 2, 'WSAPI_REDIS_URL'],
  [['--redis', 'localhost:6379'], 2, 'redis://localhost:6379'],
  [['--redis', 'redis://localhost', '--webhook', '0'], 2, 'cannot be used with'],
  [['--redis', 'redis://127.0.0.1:1'], 9, 'Cannot reach Redis at 127.0.0.1:1'],
])('%j', async (args, code, words) => {
  expect(await cli.run(['listen', ...args])).toMatchObject({
    code,
    stderr: expect.stringContaining(words) as string,
  });
});
