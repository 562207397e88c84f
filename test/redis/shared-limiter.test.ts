import { describe, expect, it, onTestFinished } from 'vitest';
import { RateLimitError, type ClientOptions } from '../../src/index.ts';
import { redisLimiters, redisResolveCache } from '../../src/redis.ts';
import { captureLog } from '../support/capture-log.ts';
import { answer, faults, rateLimit } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';
import {
  connect,
  redisIsThere,
  redisNote,
  RedisServer,
  useRedis,
  type TestRedisClient,
} from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

const to = '12025550143@s.whatsapp.net';
const another = '12025550144@s.whatsapp.net';

describe.skipIf(!redisIsThere)(`shared limits${redisNote}`, () => {
  const redis = useRedis();
  const { server, client } = useFaultServer();

  /** One of several programs: it knows of the others by Redis alone. */
  const program = async (options: ClientOptions = {}) => {
    const connection = await redis.client();
    const wsapi = client({ limiters: redisLimiters({ client: connection }), ...options });
    const send = (text = 'hello', recipient = to) =>
      wsapi.messages.sendText({ to: recipient, text });
    return { connection, send, wsapi };
  };

  /** Waits until Redis knows of a refusal. */
  const refusalIsKnown = (connection: TestRedisClient) =>
    waitFor(async () => {
      const [key] = await connection.keys('wsapi:limit:*}');
      return key !== undefined && (await connection.hGet(key, 'probing')) === '1';
    });

  it('make a program wait when another one was rate limited', async () => {
    const [one, two] = [await program(), await program()];
    let refusals = 1;
    let refusedAt = 0;
    const sentAfterMs: number[] = [];
    server.behave((socket, request) => {
      if (refusals-- > 0) {
        refusedAt = performance.now();
        rateLimit({ 'retry-after-ms': 500 })(socket, request);
      } else {
        sentAfterMs.push(performance.now() - refusedAt);
        faults.accept(socket);
      }
    });
    const first = one.send();
    await refusalIsKnown(one.connection);
    await Promise.all([first, two.send(), two.send(), one.send()]);
    expect(server.requests).toHaveLength(5);
    // Redis counts in its own time, and timers may be early by a millisecond.
    expect(Math.min(...sentAfterMs)).toBeGreaterThan(490);
  });

  it('reject a call at once if the wait is too long, and name who demanded it', async () => {
    const [one, two] = [await program(), await program()];
    server.behave(
      answer(400, '{"status":400,"detail":"info query returned status 429: rate-overlimit"}', {
        'Retry-After': 100,
      }),
    );
    // WhatsApp's limit of one operation is none of the instance; that of a second one is.
    await expect(one.send()).rejects.toBeInstanceOf(RateLimitError);
    await expect(one.wsapi.groups.list()).rejects.toBeInstanceOf(RateLimitError);
    const error = await two.send().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RateLimitError', source: 'whatsapp', attempts: 0 });
    expect(server.requests).toHaveLength(2);
    // Another instance has nothing to do with it.
    server.behave(faults.accept);
    await two.wsapi.withInstance('ins_2').messages.sendText({ to, text: 'hello' });
  });

  it('stay shared on the other servers of a cluster when one does not reply', async () => {
    server.behave(faults.accept);
    const hanging = await RedisServer.start();
    onTestFinished(() => hanging.stop());
    const hung = await connect(hanging.url);
    onTestFinished(() => hung.destroy());
    const connection = await redis.client();
    const serverOf = (key: string) => (key.includes('ins_hung') ? hung : connection);
    const { logger, lines } = captureLog();
    const limiters = redisLimiters({
      client: {
        isReady: true,
        serverOf,
        // The key comes behind the script and the number of keys.
        sendCommand: (command) => serverOf(command[3] ?? '').sendCommand([...command]),
      },
    });
    const wsapi = client({ limiters, logger, instanceId: 'ins_hung' });
    hanging.suspend();
    await wsapi.messages.sendText({ to, text: 'hello' });
    await wsapi.withInstance('ins_well').messages.sendText({ to, text: 'hello' });
    expect(await connection.keys('wsapi:limit:*ins_well*}')).toHaveLength(1);
    expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
  });

  it("hold back only one recipient's calls when WhatsApp limits that recipient", async () => {
    const { send } = await program();
    server.behave(
      answer(400, '{"status":400,"detail":"info query returned status 429: rate-overlimit"}', {
        'Retry-After': 100,
      }),
      faults.accept,
    );
    await expect(send()).rejects.toMatchObject({ source: 'whatsapp', attempts: 1 });
    await send('hello', another);
    await expect(send()).rejects.toMatchObject({ source: 'whatsapp', attempts: 0 });
    expect(server.requests).toHaveLength(2);
  });

  it('probe with another call when one call is refused again and again', async () => {
    const { connection, wsapi, send } = await program();
    server.behave((socket, request) => {
      if (request.body.includes('unwanted')) rateLimit()(socket, request);
      else faults.accept(socket);
    });
    const abort = new AbortController();
    const unwanted = wsapi.messages.sendText({ to, text: 'unwanted' }, { signal: abort.signal });
    const settled = expect(unwanted).rejects.toBe('enough');
    await refusalIsKnown(connection);
    await Promise.all(Array.from({ length: 5 }, () => send()));
    abort.abort('enough');
    await settled;
    const firstOther = server.requests.findIndex(({ body }) => !body.includes('unwanted'));
    // Its first attempt and one retry.
    expect(firstOther).toBeLessThanOrEqual(2);
  });

  it('keep all programs together within maxConcurrency', async () => {
    let underWay = 0;
    let most = 0;
    server.behave((socket) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        faults.accept(socket);
      }, 20);
    });
    const programs = [await program({ maxConcurrency: 3 }), await program({ maxConcurrency: 3 })];
    await Promise.all(programs.flatMap(({ send }) => Array.from({ length: 10 }, () => send())));
    expect(most).toBeLessThanOrEqual(3);
    expect(server.requests).toHaveLength(20);
  });

  it('keep all programs together at one pace', async () => {
    const times: number[] = [];
    server.behave((socket) => {
      times.push(performance.now());
      faults.accept(socket);
    });
    const pace = { perSecond: 20, burst: 2 };
    const programs = [await program({ pace }), await program({ pace })];
    await Promise.all(programs.flatMap(({ send }) => Array.from({ length: 6 }, () => send())));
    // Two at once, and ten more, one in 50 ms; Redis rounds up, timers may be early.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(490);
  });

  it('release a call that is aborted while it waits', async () => {
    const { wsapi, send } = await program({ pace: { perSecond: 0.01 } });
    server.behave(faults.accept);
    await send();
    const reason = new Error('enough');
    const abort = new AbortController();
    const waiting = wsapi.messages.sendText({ to, text: 'x' }, { signal: abort.signal });
    const settled = expect(waiting).rejects.toBe(reason);
    setTimeout(() => abort.abort(reason), 20);
    await settled;
    expect(server.requests).toHaveLength(1);
  });

  it('are kept by each program alone while Redis is unreachable, and shared again afterwards', async () => {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const { connection, send } = await program({
      logger: { debug: log, info: log, warn: log, error: log },
    });
    server.behave(faults.accept);
    await send();
    await redis.server.kill();
    await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(server.requests).toHaveLength(21);
    expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
    await redis.server.start();
    await waitFor(() => connection.isReady);
    await waitFor(async () => {
      await send();
      return lines.some((line) => line.includes('can be reached again'));
    });
    expect((await connection.keys('wsapi:limit:*')).length).toBeGreaterThan(0);
  });

  it('do not hold a call back for long when Redis does not reply', async () => {
    const { connection, send } = await program();
    server.behave(faults.accept);
    await send();
    // As one that swaps, or is cut off without a word: it continues only after the call.
    redis.server.suspend();
    await send();
    expect(server.requests).toHaveLength(2);
    redis.server.resume();
    await connection.ping();
  });

  it('cache resolved numbers for all programs, without numbers in the keys', async () => {
    const asked: string[] = [];
    server.behave((socket, { body }) => {
      asked.push(body);
      answer(
        200,
        '[{"query":"+12025550143","isInWhatsApp":true,"jid":"12025550143@s.whatsapp.net"},{"query":"+12025550144","isInWhatsApp":false}]',
      )(socket, { method: '', path: '', headers: {}, body });
    });
    const make = async () =>
      client({ resolveCache: redisResolveCache({ client: await redis.client() }) });
    const numbers = ['+1 (202) 555-0143', '+12025550144'];
    const [one, two] = [await make(), await make()];
    const first = await one.resolveMany(numbers);
    const connection = await redis.client();
    await waitFor(async () => (await connection.dbSize()) === 2);
    expect(await two.resolveMany(numbers)).toEqual(first);
    expect(first.map(({ registered }) => registered)).toEqual([true, false]);
    expect(asked).toHaveLength(1);
    const keys = await connection.keys('*');
    expect(keys.join()).not.toMatch(/\d{7}/);
    const ttls = await Promise.all(keys.map((key) => connection.ttl(key)));
    expect(ttls.toSorted((a, b) => a - b).map((ttl) => Math.round(ttl / 600))).toEqual([1, 144]);
  });
});
