import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';

const key = 'sk_live_SECRETSECRET';

test.each<[string, Response]>([
  ['a detail', Response.json({ status: 401, detail: `invalid API key "${key}"` }, { status: 401 })],
  ['a page of a proxy', new Response(`<pre>X-Api-Key: ${key}</pre>`, { status: 502 })],
  ['a content type', new Response('<', { headers: { 'Content-Type': `x/${key}` } })],
])('a key that is echoed in %s is in no error and no log', async (_, response) => {
  const lines: string[] = [];
  const log = (text: string, details: object): void => void lines.push(text + inspect(details));
  const wsapi = new WsapiClient({
    apiKey: key,
    baseUrl: 'http://127.0.0.1:9',
    fetch: () => Promise.resolve(response),
    logger: { debug: log, info: log, warn: log, error: log },
    logLevel: 'debug',
    retry: false,
  });
  const error: unknown = await wsapi.groups.list().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  const shown = inspect(error, { depth: 9 }) + String((error as Error).stack) + lines.join('');
  expect(shown).not.toContain('SECRET');
});
