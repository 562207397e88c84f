import { WsapiClient } from 'wsapi-client';
import { to } from './call.mjs';

export const connect = (baseUrl, fetch, instanceId = 'ins_1') => {
  const wsapi = new WsapiClient({ baseUrl, fetch, apiKey: 'k', instanceId });
  return (text) => wsapi.messages.sendText({ to, text });
};
