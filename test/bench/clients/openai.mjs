import OpenAI from 'openai';
import { headersOf, path, to } from './call.mjs';

/** What Stainless generates, here openai's, with a path of ours. */
export const connect = (baseURL, fetch, instanceId = 'ins_1') => {
  const api = new OpenAI({
    baseURL,
    apiKey: 'k',
    defaultHeaders: headersOf(instanceId),
    ...(fetch && { fetch }),
  });
  return (text) => api.post(path, { body: { to, text } });
};
