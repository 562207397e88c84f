import { WsapiClient } from 'wsapi-client';
import { to } from './call.mjs';

export const connect = (baseUrl) => {
  const wsapi = new WsapiClient({
    baseUrl,
    apiKey: 'k',
    instanceId: 'ins_1',
    fetch: globalThis.fetch,
  });
  return (text) => wsapi.messages.sendText({ to, text });
};
