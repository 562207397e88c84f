import { Pool } from 'undici';
import { WsapiClient } from 'wsapi-client';
import { to } from './call.mjs';

export const connect = (baseUrl) => {
  const dispatcher = new Pool(baseUrl, { connections: 32 });
  const wsapi = new WsapiClient({ baseUrl, dispatcher, apiKey: 'k', instanceId: 'ins_1' });
  return (text) => wsapi.messages.sendText({ to, text });
};
