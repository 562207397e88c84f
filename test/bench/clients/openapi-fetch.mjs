import createClient from 'openapi-fetch';
import { headersOf, path, to } from './call.mjs';

export const connect = (baseUrl, fetch, instanceId = 'ins_1') => {
  const api = createClient({ baseUrl, headers: headersOf(instanceId), ...(fetch && { fetch }) });
  return async (text) => {
    const { data, response } = await api.POST(path, { body: { to, text } });
    if (data === undefined) throw new Error(String(response.status));
    return data;
  };
};
