import { sendText } from '../generated/orval.mjs';
import { headers, to } from './call.mjs';

/** orval's functions take the address from where they were told to, and `fetch` from `globalThis`. */
export const connect = (url) => {
  globalThis.benchUrl = url;
  return async (text) => {
    const { status, data } = await sendText({ to, text }, { headers });
    if (status !== 201) throw new Error(String(status));
    return data;
  };
};
