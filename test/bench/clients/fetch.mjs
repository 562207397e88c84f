import { jsonHeaders, path, to } from './call.mjs';

/** @returns what sends a text, as every file here does; `fetch` is given where no socket is wanted. */
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
