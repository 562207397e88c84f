/**
 * Runs rounds of calls of one client over a `fetch` that answers at once, whenever it is asked to:
 * `stub-rounds.ts <client's module>`. It answers with the nanoseconds a call.
 */
import type { Connect } from '../clients/clients.ts';

const text = '{"id":"3EB0C767D097B7C41F9A"}';
const headers = new Headers({ 'content-type': 'application/json', 'content-length': '29' });

/** What clients read of a response; a real one would cost more than most of them. */
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
  text: () => Promise.resolve(text),
  json: () => Promise.resolve(JSON.parse(text) as unknown),
  clone: () => answer,
};
const stub = (() => Promise.resolve(answer)) as unknown as typeof globalThis.fetch; // see above

const [module = '', real] = process.argv.slice(2);
const fetch =
  real === undefined
    ? stub
    : () =>
        Promise.resolve(
          new Response(text, { status: 201, headers: { 'content-type': 'application/json' } }),
        );
// For those that take no other.
globalThis.fetch = fetch;
const { connect } = (await import(module)) as { connect: Connect }; // as all of them
const send = connect('http://127.0.0.1:1', fetch);

const answered = await send('the first');
if ((answered as { id?: unknown }).id !== '3EB0C767D097B7C41F9A')
  throw new Error(`It is no client of this API that answers ${JSON.stringify(answered)}.`);

const batch = 500;
const run = async (milliseconds: number): Promise<number> => {
  let calls = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const started = performance.now();
    for (let index = 0; index < batch; index += 1) await send('Your table is booked.');
    spent += performance.now() - started;
    calls += batch;
    // What a client left to the loop is done between the batches, and does not count.
    await new Promise(setImmediate);
  }
  return (spent * 1e6) / calls;
};

process.on('message', (milliseconds: number) => {
  void run(milliseconds).then((nanoseconds) => process.send?.(nanoseconds));
});
process.send?.('ready');
