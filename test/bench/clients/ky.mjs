import ky from 'ky';
import { headersOf, path, to } from './call.mjs';

export const connect = (url, fetch, instanceId = 'ins_1') => {
  const api = ky.create({ headers: headersOf(instanceId), ...(fetch && { fetch }) });
  return (text) => api.post(url + path, { json: { to, text } }).json();
};
