import { jsonHeaders, path, to } from './call.mjs';

/** Like every file here, returns a function that sends a text. `fetch` is passed if no socket is wanted. */
export const connect =
  (url, fetch = globalThis.fetch) =>
  async (text) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: jsonHeaders,
      body: JSON.stringify({ to, text }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
