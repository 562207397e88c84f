import { createClient, createConfig, sendText } from '../generated/hey-api.mjs';
import { headersOf, to } from './call.mjs';

export const connect = (baseUrl, fetch, instanceId = 'ins_1') => {
  const config = {
    baseUrl,
    headers: headersOf(instanceId),
    throwOnError: true,
    ...(fetch && { fetch }),
  };
  const client = createClient(createConfig(config));
  return async (text) => (await sendText({ client, body: { to, text } })).data;
};
