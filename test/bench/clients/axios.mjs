import axios from 'axios';
import { headersOf, path, to } from './call.mjs';

export const connect = (baseURL, fetch, instanceId = 'ins_1') => {
  const api = axios.create({
    baseURL,
    headers: headersOf(instanceId),
    ...(fetch && { adapter: 'fetch', env: { fetch } }),
  });
  return async (text) => (await api.post(path, { to, text })).data;
};
