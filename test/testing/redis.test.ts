import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sign } from '../../src/events/signature.ts';
import { createGateway } from '../../src/testing.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';

const execute = promisify(execFile);

test('a command that fails does not stop the events after it', async () => {
  const written: string[] = [];
  const gateway = createGateway({
    redis: {
      sendCommand: ([name = '']) => {
        written.push(name);
        return written.length === 1 ? Promise.reject(new Error('READONLY')) : Promise.resolve('');
      },
    },
  });
  await expect(gateway.receive({ from: '+12025550143', text: 'one' })).rejects.toThrow('READONLY');
  await gateway.receive({ from: '+12025550143', text: 'two' });
  await gateway.delivered();
  expect(written.length).toBeGreaterThan(1);
});

describe.skipIf(!redisIsThere)(`Redis${redisNote}`, () => {
  let folder: string;
  let server: ChildProcess;
  const command = async (...args: string[]): Promise<string> => {
    const { stdout } = await execute('redis-cli', ['-s', join(folder, 'redis.sock'), ...args]);
    return stdout;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsapi-redis-'));
    const socket = join(folder, 'redis.sock');
    server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', ''], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.stdout?.on('data', (chunk: Buffer) => {
        if (/ready to accept connections/i.test(chunk.toString())) resolve();
      });
    });
  });
  afterAll(async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('gets each event in the stream of its instance, with a signature of the envelope', async () => {
    const gateway = createGateway({
      redis: { sendCommand: (args) => command(...args) },
      signingSecret: 'example-signing-secret',
    });
    const event = await gateway.receive({ from: '+12025550143', text: '1 < 2' });
    const lines = (await command('XRANGE', `stream:${gateway.instanceId}`, '-', '+')).split('\n');
    const field = (name: string): string => lines[lines.indexOf(name) + 1] ?? '';
    const { eventId, instanceId, eventType, receivedAt } = event;
    expect(lines.slice(1).filter((_, index) => index % 2 === 0)).toEqual([
      'eventId',
      'instanceId',
      'eventType',
      'receivedAt',
      'eventData',
      'signature',
      '',
    ]);
    expect(JSON.parse(field('eventData'))).toEqual(event.eventData);
    expect(field('eventData')).toContain('\\u003c');
    const whole = `{"eventId":"${eventId}","instanceId":"${instanceId}","eventType":"${eventType}","receivedAt":"${receivedAt}","eventData":${field('eventData')}}`;
    expect(field('signature')).toBe(await sign(whole, 'example-signing-secret'));
  });
});
