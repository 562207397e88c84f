/** Ways to send a file as base64 in JSON, each `(url, file) => Promise`. Each loads what it needs. */
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { jsonHeaders, to } from '../clients/call.mjs';
import { jsonParts } from './json-parts.mjs';

const path = '/messages/video';
const asBytes = async function* (parts) {
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(part);
};
const whole = async (file) => ({
  to,
  mimeType: 'video/mp4',
  data: (await readFile(file)).toString('base64'),
});
const byFetch = (url, body, options) =>
  fetch(url + path, { method: 'POST', headers: jsonHeaders, body, ...options }).then((response) =>
    response.json(),
  );
const streamedByFetch = async (url, file, options) =>
  byFetch(url, ReadableStream.from(asBytes(jsonParts(file))), { duplex: 'half', ...options });
const byClient = async (baseUrl, file, options) => {
  const { WsapiClient } = await import('wsapi-client');
  const wsapi = new WsapiClient({ baseUrl, apiKey: 'k', instanceId: 'ins_1', ...options });
  return wsapi.messages.sendVideo({ to, mimeType: 'video/mp4', data: await openAsBlob(file) });
};

export const ways = {
  'wsapi-client': byClient,
  "wsapi-client, dispatcher: 'node'": (url, file) => byClient(url, file, { dispatcher: 'node' }),
  'wsapi-client, fetch': (url, file) => byClient(url, file, { fetch }),
  'node:http, streamed by hand': async (url, file) => {
    const { request } = await import('node:http');
    const { pipeline } = await import('node:stream/promises');
    const outgoing = request(url + path, { method: 'POST', headers: jsonHeaders });
    const answered = new Promise((resolve, reject) => {
      outgoing.on('error', reject);
      outgoing.on('response', (response) => response.resume().on('end', resolve));
    });
    await pipeline(jsonParts(file), outgoing);
    return answered;
  },
  'undici.request, streamed by hand': async (url, file) => {
    const { request } = await import('undici');
    const { Readable } = await import('node:stream');
    const { body } = await request(url + path, {
      method: 'POST',
      headers: jsonHeaders,
      body: Readable.from(jsonParts(file)),
    });
    return body.json();
  },
  "fetch, redirect: 'error', streamed by hand": (url, file) =>
    streamedByFetch(url, file, { redirect: 'error' }),
  'fetch, streamed by hand': streamedByFetch,
  fetch: async (url, file) => byFetch(url, JSON.stringify(await whole(file))),
  axios: async (url, file) => {
    const { default: axios } = await import('axios');
    return axios.post(url + path, await whole(file), { headers: jsonHeaders });
  },
  ky: async (url, file) => {
    const { default: ky } = await import('ky');
    return ky.post(url + path, { headers: jsonHeaders, json: await whole(file) }).json();
  },
  'openapi-fetch': async (baseUrl, file) => {
    const { default: createClient } = await import('openapi-fetch');
    return createClient({ baseUrl, headers: jsonHeaders }).POST(path, { body: await whole(file) });
  },
  'openai (Stainless)': async (baseURL, file) => {
    const { default: OpenAI } = await import('openai');
    return new OpenAI({ baseURL, apiKey: 'k' }).post(path, { body: await whole(file) });
  },
};
