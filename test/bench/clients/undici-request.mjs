import { request } from 'undici';
import { jsonHeaders, path, to } from './call.mjs';

export const connect = (url) => async (text) => {
  const { statusCode, body } = await request(url + path, {
    method: 'POST',
    headers: jsonHeaders,
    body: JSON.stringify({ to, text }),
  });
  if (statusCode !== 201) throw new Error(String(statusCode));
  return body.json();
};
