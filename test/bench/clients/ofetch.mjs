import { createFetch } from 'ofetch';
import { headersOf, path, to } from './call.mjs';

export const connect = (baseURL, fetch = globalThis.fetch, instanceId = 'ins_1') => {
  const $fetch = createFetch({ fetch }).create({ baseURL, headers: headersOf(instanceId) });
  return (text) => $fetch(path, { method: 'POST', body: { to, text } });
};
