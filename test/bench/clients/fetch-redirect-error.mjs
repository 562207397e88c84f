import { jsonHeaders, path, to } from './call.mjs';

export const connect =
  (url, fetch = globalThis.fetch) =>
  async (text) => {
    const response = await fetch(url + path, {
      method: 'POST',
      redirect: 'error',
      headers: jsonHeaders,
      body: JSON.stringify({ to, text }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
