/**
 * Makes a hundred thousand calls, half of them aborted, over a `fetch` that answers by itself, and prints what is
 * left of them. It runs in a process of its own, with `--expose-gc`.
 */
import { WsapiClient } from '../../src/index.ts';

const rounds = 100;
const callsInARound = 1000;

/** Answers on the next turn of the loop, or as soon as it is aborted. */
const fetch = (_url: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearImmediate(timer);
      reject(signal?.reason as Error); // as fetch does
    };
    const timer = setImmediate(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve(Response.json({ id: '3EB0' }));
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });

const wsapi = new WsapiClient({
  apiKey: 'k',
  fetch: fetch as typeof globalThis.fetch, // the client calls it with an address and an object
  timeout: 60_000,
});

/** Signals that outlive the calls, so that a listener left behind stays behind. */
const lasting = new AbortController();

const round = async (): Promise<void> => {
  await Promise.all(
    Array.from({ length: callsInARound }, async (_, index) => {
      const abort = new AbortController();
      const signal = index % 2 === 0 ? abort.signal : lasting.signal;
      const call = wsapi.messages.sendText(
        { to: '12025550143@s.whatsapp.net', text: 'Hello' },
        { signal, deadline: 60_000 },
      );
      if (index % 2 === 0) abort.abort();
      await call.catch(() => undefined);
    }),
  );
};

const heap = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

for (let warm = 0; warm < rounds / 5; warm += 1) await round();
const before = heap();
for (let count = 0; count < rounds; count += 1) await round();
const after = heap();
console.log(
  JSON.stringify({
    calls: rounds * callsInARound,
    grownBytes: after - before,
    handles: process
      .getActiveResourcesInfo()
      .filter((name) => name !== 'TTYWrap' && name !== 'PipeWrap'),
  }),
);
