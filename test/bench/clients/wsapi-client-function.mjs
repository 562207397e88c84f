import { createClient, sendText } from 'wsapi-client/operations';
import { to } from './call.mjs';

export const connect = (baseUrl, fetch, instanceId = 'ins_1') => {
  const wsapi = createClient({ baseUrl, fetch, apiKey: 'k', instanceId });
  return (text) => sendText(wsapi, { to, text });
};
