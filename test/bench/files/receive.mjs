/** Ways to download a file, each `(url, target) => Promise`. Each loads what it needs. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { headers } from '../clients/call.mjs';

const pathOf = (bytes) => `/media/download?id=${bytes}`;
const download = async (baseUrl, bytes, options) => {
  const { WsapiClient } = await import('wsapi-client');
  const wsapi = new WsapiClient({ baseUrl, apiKey: 'k', instanceId: 'ins_1', ...options });
  return wsapi.media.download({ id: String(bytes) });
};
const byClient = async (baseUrl, bytes, target, options) => {
  const file = await download(baseUrl, bytes, options);
  return file.saveAs(target, { overwrite: true });
};

export const ways = {
  'wsapi-client': byClient,
  'wsapi-client, stream() piped': async (url, bytes, target) => {
    const file = await download(url, bytes);
    return pipeline(Readable.fromWeb(file.stream()), createWriteStream(target));
  },
  "wsapi-client, dispatcher: 'node'": (url, bytes, target) =>
    byClient(url, bytes, target, { dispatcher: 'node' }),
  'wsapi-client, fetch': (url, bytes, target) => byClient(url, bytes, target, { fetch }),
  'node:http, streamed by hand': async (url, bytes, target) => {
    const { get } = await import('node:http');
    const response = await new Promise((resolve, reject) => {
      get(url + pathOf(bytes), { headers }, resolve).on('error', reject);
    });
    return pipeline(response, createWriteStream(target));
  },
  'undici.request, streamed by hand': async (url, bytes, target) => {
    const { request } = await import('undici');
    const { body } = await request(url + pathOf(bytes), { headers });
    return pipeline(body, createWriteStream(target));
  },
  'fetch, streamed by hand': async (url, bytes, target) => {
    const { body } = await fetch(url + pathOf(bytes), { headers });
    return pipeline(Readable.fromWeb(body), createWriteStream(target));
  },
  fetch: async (url, bytes, target) => {
    const response = await fetch(url + pathOf(bytes), { headers });
    return writeFile(target, new Uint8Array(await response.arrayBuffer()));
  },
  axios: async (url, bytes, target) => {
    const { default: axios } = await import('axios');
    const { data } = await axios.get(url + pathOf(bytes), { headers, responseType: 'arraybuffer' });
    return writeFile(target, data);
  },
  ky: async (url, bytes, target) => {
    const { default: ky } = await import('ky');
    return writeFile(target, await ky.get(url + pathOf(bytes), { headers }).bytes());
  },
  'openapi-fetch': async (baseUrl, bytes, target) => {
    const { default: createClient } = await import('openapi-fetch');
    const api = createClient({ baseUrl, headers });
    const { data } = await api.GET(pathOf(bytes), { parseAs: 'arrayBuffer' });
    return writeFile(target, new Uint8Array(data));
  },
};
