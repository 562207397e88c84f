/**
 * For each message, runs a round of calls of one client over a `fetch` that responds at once:
 * `stub-rounds.ts <client's module>`. Replies with the nanoseconds per call.
 */
import { answerText, connected } from './connected.ts';

const headers = new Headers({
  'content-type': 'application/json',
  'content-length': String(answerText.length),
});

/** The parts of a `Response` that clients read. A real one would cost more than most clients. */
const answer = {
  status: 201,
  ok: true,
  statusText: 'Created',
  url: '',
  type: 'basic',
  redirected: false,
  bodyUsed: false,
  headers,
  body: { getReader: () => undefined, cancel: () => Promise.resolve() },
  text: () => Promise.resolve(answerText),
  json: () => Promise.resolve(JSON.parse(answerText) as unknown),
  clone: () => answer,
};
const fetch = (() => Promise.resolve(answer)) as unknown as typeof globalThis.fetch; // see above

const [module = ''] = process.argv.slice(2);
// For clients that cannot be passed a fetch.
globalThis.fetch = fetch;
const send = await connected(module, 'http://127.0.0.1:1', fetch);

const batch = 500;
const run = async (milliseconds: number): Promise<number> => {
  let calls = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const started = performance.now();
    for (let index = 0; index < batch; index += 1) await send('Your table is booked.');
    spent += performance.now() - started;
    calls += batch;
    // Work that a client deferred to the event loop happens between the batches and does not count.
    await new Promise(setImmediate);
  }
  return (spent * 1e6) / calls;
};

process.on('message', (milliseconds: number) => {
  void run(milliseconds).then((nanoseconds) => process.send?.(nanoseconds));
});
process.send?.('ready');
