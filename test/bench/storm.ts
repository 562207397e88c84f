/**
 * `npm run bench:storm [-- <calls> <admitted per second>]`: many sends at once against a gateway that admits a few per
 * second, through this client, others and bare fetch. It counts the requests that reach the gateway.
 */
import { cpus } from 'node:os';
import { startLimitedGateway } from '../support/limited-gateway.ts';
import { installPackages } from './install-packages.ts';

const [calls = 1000, perSecond = 20] = process.argv.slice(2).map(Number);
const to = '12025550143@s.whatsapp.net';

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
  'wsapi-client': async (url) => {
    // Imported late, because it is installed by this program.
    const { WsapiClient } = await import('wsapi-client');
    const wsapi = new WsapiClient({ baseUrl: url, apiKey: 'k', instanceId: 'i' });
    return (text) => wsapi.messages.sendText({ to, text });
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

const peers = await installPackages();
console.log(
  `${calls} sends at once, ${perSecond} admitted a second. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.\n`,
);
console.log('| client | sent | failed | requests per call | 429s | twice | seconds |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, make] of Object.entries(clients)) {
  const gateway = await startLimitedGateway(perSecond);
  const send = await make(gateway.url);
  const started = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: calls }, (_, index) => send(`message ${index}`)),
  );
  const seconds = (performance.now() - started) / 1000;
  const failed = results.filter(({ status }) => status === 'rejected').length;
  const twice = [...gateway.accepted.values()].filter((count) => count > 1).length;
  const { requests, refused } = gateway;
  console.log(
    `| ${name} | ${calls - failed} | ${failed} | ${(requests / calls).toFixed(2)} | ${refused} | ${twice} | ${seconds.toFixed(1)} |`,
  );
  await gateway.close();
}
