/**
 * What a call costs of its own, over a `fetch` that answers at once: `node test/bench/overhead.ts [module]`. The
 * best of many short rounds, for on a shared machine only the quickest says something of the code.
 */
import type { WsapiClient as Client } from '../../src/index.ts';

const module = process.argv[2] ?? '../../src/index.ts';
const { WsapiClient } = (await import(module)) as { WsapiClient: typeof Client }; // the package, built or not

const text = '{"id":"3EB0C767D097B7C41F9A"}';
const answer = {
  status: 201,
  ok: true,
  headers: new Headers({ 'content-type': 'application/json', 'content-length': '29' }),
  body: { getReader: () => undefined, cancel: () => Promise.resolve() },
  text: () => Promise.resolve(text),
  json: () => Promise.resolve(JSON.parse(text) as unknown),
};
const fetch = (() => Promise.resolve(answer)) as unknown as typeof globalThis.fetch; // what the client reads of it
const real = (() =>
  Promise.resolve(new Response(text, { status: 201 }))) as unknown as typeof globalThis.fetch; // openapi-fetch makes a Request of its own

const options = { apiKey: 'k', instanceId: 'ins_1', baseUrl: 'http://127.0.0.1:1' };
const wsapi = new WsapiClient({ ...options, fetch });
const overResponse = new WsapiClient({ ...options, fetch: real });
const body = { to: '12025550143@s.whatsapp.net', text: 'Your table is booked for Saturday.' };

const byHand = async (): Promise<unknown> => {
  const response = await fetch('http://127.0.0.1:1/messages/text', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'k', 'x-instance-id': 'ins_1' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  'by hand': byHand,
  'by resource': () => wsapi.messages.sendText(body),
  'by resource, as a reader': () => wsapi.groups.list().catch(() => undefined),
  'by path (wsapi.http)': () => overResponse.http.POST('/messages/text', { body }),
};

const best: Record<string, number> = {};
for (let round = 0; round < 40; round += 1) {
  for (const [name, call] of Object.entries(calls)) {
    const count = 2_000;
    const started = process.hrtime.bigint();
    for (let index = 0; index < count; index += 1) await call();
    const each = Number(process.hrtime.bigint() - started) / count;
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, each);
    await new Promise(setImmediate);
  }
}
for (const [name, each] of Object.entries(best)) console.log(`${each.toFixed(0)} ns  ${name}`);
