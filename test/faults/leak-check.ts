/**
 * Makes a hundred thousand calls, half of them aborted, and prints what is left of them. Every tenth goes over a
 * real socket, the others over a `fetch` that answers by itself. They are aborted at once, in the queue, while the
 * key is asked for, under way, or while the answer is read. It runs in a process of its own, with `--expose-gc`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WsapiClient } from '../../src/index.ts';

const rounds = 100;
const callsInARound = 1000;

/** Answers some turns of the loop later, or as soon as it is aborted. */
const fetch = (_url: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearImmediate(timer);
      reject(signal?.reason as Error); // as fetch does
    };
    let turns = 8;
    const turn = (): void => {
      if ((turns -= 1) > 0) {
        timer = setImmediate(turn);
        return;
      }
      signal?.removeEventListener('abort', onAbort);
      resolve(Response.json({ id: '3EB0' }));
    };
    let timer = setImmediate(turn);
    signal?.addEventListener('abort', onAbort, { once: true });
  });

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.write('{"id":');
  setImmediate(() => response.end('"3EB0"}'));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const options = {
  apiKey: () => new Promise<string>((resolve) => setImmediate(() => resolve('k'))),
  timeout: 300_000,
  retry: false,
} as const;
const alone = new WsapiClient({
  ...options,
  fetch: fetch as typeof globalThis.fetch, // the client calls it with an address and an object
});
const overSockets = new WsapiClient({
  ...options,
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
  maxConcurrency: 16,
});

/** Signals that outlive the calls, so that a listener left behind stays behind. */
const lasting = new AbortController();

/** How many turns of the loop after the call it is aborted: each is another phase of it. */
const phases = [0, 1, 2, 3, 5, 7, 8];
let aborted = 0;
let completed = 0;

const round = async (): Promise<void> => {
  await Promise.all(
    Array.from({ length: callsInARound }, async (_, index) => {
      const abort = new AbortController();
      const isAborted = index % 2 === 0;
      const wsapi = index % 10 < 2 && index % 20 < 10 ? overSockets : alone;
      const call = wsapi.messages.sendText(
        { to: '12025550143@s.whatsapp.net', text: 'Hello' },
        { signal: isAborted ? abort.signal : lasting.signal, deadline: 60_000 },
      );
      call.then(
        () => (completed += 1),
        () => (aborted += 1),
      );
      const turns = phases[(index / 2) % phases.length] ?? 0;
      for (let turn = 0; isAborted && turn < turns; turn += 1) await new Promise(setImmediate);
      if (isAborted) abort.abort();
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
server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
const handlesLeft = (): string[] =>
  process.getActiveResourcesInfo().filter((name) => name !== 'TTYWrap' && name !== 'PipeWrap');
// Connections take some turns to close. A handle that stays is reported after a minute.
for (let waitedMs = 0; waitedMs < 60_000 && handlesLeft().length > 0; waitedMs += 50)
  await new Promise((resolve) => setTimeout(resolve, 50));
console.log(
  JSON.stringify({
    calls: rounds * callsInARound,
    aborted,
    completed,
    grownBytes: after - before,
    handles: handlesLeft(),
  }),
);
