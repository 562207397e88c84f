import { WsapiClient } from 'wsapi-client';
import { path, to } from './call.mjs';

export const connect = (baseUrl, fetch, instanceId = 'ins_1') => {
  const { http } = new WsapiClient({ baseUrl, fetch, apiKey: 'k', instanceId });
  return async (text) => {
    const { data, response } = await http.POST(path, { body: { to, text } });
    if (data === undefined) throw new Error(String(response.status));
    return data;
  };
};
