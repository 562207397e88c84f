/**
 * `npm run bench:storm [-- <calls> <admitted a second>]`: many sends at once against a gateway that admits a few a
 * second, through this client, through others, and through bare fetch. It counts what reaches the gateway.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { WsapiClient } from '../../src/index.ts';
import { installOwnPackages } from '../support/own-packages.ts';

const [calls = 1000, perSecond = 20] = process.argv.slice(2).map(Number);
const to = '12025550143@s.whatsapp.net';

/** Admits so many requests in each second, and tells the others to come back in the next. */
const startGateway = async () => {
  let second = -1;
  let admitted = 0;
  const counts = { requests: 0, refused: 0 };
  const accepted = new Map<string, number>();
  const app = new Hono();
  app.post('/messages/text', async (context) => {
    const { text } = await context.req.json<{ text: string }>();
    counts.requests += 1;
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, admitted] = [now, 0];
    if (admitted >= perSecond) {
      counts.refused += 1;
      return context.json({ status: 429, detail: 'too many requests' }, 429, {
        'Retry-After': '1',
      });
    }
    admitted += 1;
    accepted.set(text, (accepted.get(text) ?? 0) + 1);
    return context.json({ id: '3EB0' }, 201);
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(listening),
    );
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    counts,
    accepted,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

type Send = (text: string) => Promise<unknown>;

interface OpenAi {
  readonly default: new (options: object) => {
    post(path: string, options: object): Promise<unknown>;
  };
}
interface Ky {
  readonly default: { post(url: string, options: object): { json(): Promise<unknown> } };
}

const retries = 10;

const clients: Readonly<Record<string, (url: string) => Promise<Send>>> = {
  'wsapi-client': (url) => {
    const wsapi = new WsapiClient({ baseUrl: url, apiKey: 'k', instanceId: 'i' });
    return Promise.resolve((text) => wsapi.messages.sendText({ to, text }));
  },
  [`openai, ${retries} retries`]: async (url) => {
    const { default: OpenAI } = await peers.load<OpenAi>('openai');
    const openai = new OpenAI({ baseURL: url, apiKey: 'k', maxRetries: retries });
    return (text) => openai.post('/messages/text', { body: { to, text } });
  },
  [`ky, ${retries} retries`]: async (url) => {
    const { default: ky } = await peers.load<Ky>('ky');
    const retry = { limit: retries, methods: ['post'] };
    return (text) =>
      ky.post(`${url}/messages/text`, { json: { to, text }, retry, timeout: false }).json();
  },
  'bare fetch': (url) =>
    Promise.resolve(async (text) => {
      const response = await fetch(`${url}/messages/text`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Api-Key': 'k' },
        body: JSON.stringify({ to, text }),
      });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    }),
};

const peers = installOwnPackages(new URL('.', import.meta.url));
console.log(
  `${calls} sends at once, ${perSecond} admitted a second. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.\n`,
);
console.log('| client | sent | failed | requests a call | 429s | twice | seconds |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, make] of Object.entries(clients)) {
  const gateway = await startGateway();
  const send = await make(gateway.url);
  const started = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: calls }, (_, index) => send(`message ${index}`)),
  );
  const seconds = (performance.now() - started) / 1000;
  const failed = results.filter(({ status }) => status === 'rejected').length;
  const twice = [...gateway.accepted.values()].filter((count) => count > 1).length;
  const { requests, refused } = gateway.counts;
  console.log(
    `| ${name} | ${calls - failed} | ${failed} | ${(requests / calls).toFixed(2)} | ${refused} | ${twice} | ${seconds.toFixed(1)} |`,
  );
  await gateway.close();
}
