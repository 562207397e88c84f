import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WsapiClient, type ClientOptions, type MediaData } from '../../src/index.ts';
import { film, sha256, sum } from '../support/film.ts';
import { startTunnelProxy } from '../support/tunnel-proxy.ts';
import { waysToSend } from '../support/ways-to-send.ts';
import { useWebServers } from '../support/web-server.ts';

let folder: string;
let path: string;
const servers = useWebServers();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-large-'));
  path = join(folder, 'film.mp4');
  await writeFile(path, film);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rm(folder, { recursive: true }));

/** The checksum of the file of a message, as that was before it was put into JSON. */
const sumOf = async (request: IncomingMessage, isSlow: boolean): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    // Now and then it does not read on for so long that everything before it is full.
    if (isSlow && chunks.length % 16 === 0) await delay(10);
  }
  const { data } = JSON.parse(Buffer.concat(chunks).toString()) as { data: string }; // what was sent
  return sha256(Buffer.from(data, 'base64'));
};

/** A server that takes messages, and what it got. */
const takingServer = async (
  scheme: 'http' | 'https',
  {
    isSlow = false,
    before = () => true,
  }: { isSlow?: boolean; before?: (request: IncomingMessage) => boolean } = {},
): Promise<{ readonly url: string; readonly received: readonly string[] }> => {
  const received: string[] = [];
  const url = await servers.listen(scheme, (request, response) => {
    if (!before(request)) return;
    void sumOf(request, isSlow).then((sum) => {
      received.push(sum);
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"3EB0"}');
    });
  });
  return { url, received };
};

const send = (baseUrl: string, options: ClientOptions, data: MediaData): Promise<unknown> =>
  new WsapiClient({ apiKey: 'k', instanceId: 'ins_1', baseUrl, ...options }).messages.sendVideo({
    to: '12025550143@s.whatsapp.net',
    mimeType: 'video/mp4',
    data,
  });

async function* inOddPieces(): AsyncGenerator<Uint8Array, void> {
  for (let at = 0, size = 1; at < film.length; at += size, size = (size * 7 + 1) % 200_003) {
    await Promise.resolve();
    yield film.subarray(at, at + size);
  }
}

describe.each(waysToSend(servers))(
  'over %s a large file arrives as it was',
  (_, scheme, options) => {
    test.each<[string, boolean, () => MediaData | Promise<MediaData>]>([
      ['from the disk', false, () => openAsBlob(path)],
      ['in odd pieces', false, () => inOddPieces],
      ['from memory', false, () => film],
      ['at a server that reads slowly', true, () => openAsBlob(path)],
    ])('%s', async (_, isSlow, give) => {
      const { url, received } = await takingServer(scheme, { isSlow });
      const way = options(url);
      const data = await give();
      // Two at once, each in memory of its own.
      await Promise.all([send(url, way, data), send(url, way, data)]);
      expect(received).toEqual([sum, sum]);
    });

    test('when a retry starts in the middle', async () => {
      let requests = 0;
      const before = (request: IncomingMessage): boolean => {
        requests += 1;
        if (requests > 1) return true;
        let length = 0;
        request.on('error', () => undefined);
        request.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > film.length / 2) request.socket.destroy();
        });
        return false;
      };
      const { url, received } = await takingServer(scheme, { before });
      await send(url, options(url), await openAsBlob(path));
      expect(requests).toBe(2);
      expect(received).toEqual([sum]);
    });
  },
);

test('a large file passes a tunnel unchanged', async () => {
  const { url, received } = await takingServer('https', { isSlow: true });
  const proxy = await startTunnelProxy();
  vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxy.port}`);
  await send(url, {}, await openAsBlob(path));
  expect(received).toEqual([sum]);
  expect(proxy.requests).toHaveLength(1);
});

test('passes each chunk in a buffer of its own to a tool that wraps requests', async () => {
  const { url, received } = await takingServer('http');
  const kept: Uint8Array[] = [];
  const { request } = http;
  vi.spyOn(http, 'request').mockImplementation((...args: unknown[]) => {
    const sent = Reflect.apply(request, http, args) as ClientRequest; // what Node's own gives
    const write = sent.write.bind(sent);
    sent.write = (chunk: Uint8Array, callback: never) => {
      kept.push(chunk);
      return write(chunk, callback);
    };
    return sent;
  });
  await send(url, {}, await openAsBlob(path));
  const { data } = JSON.parse(Buffer.concat(kept).toString()) as { data: string };
  expect(sha256(Buffer.from(data, 'base64'))).toBe(sum);
  expect(received).toEqual([sum]);
});
