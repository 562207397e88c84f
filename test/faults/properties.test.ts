import fc from 'fast-check';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { WsapiError } from '../../src/index.ts';
import { answer, faults, rateLimit, type Behaviour } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';

const deadlineMs = 2000;
const { server, client } = useFaultServer({ timeout: 100, deadline: deadlineMs });

/** What a gateway may do to a send, and whether the message may be on somebody's phone after it. */
const events: readonly { readonly behaviour: Behaviour; readonly taken: boolean }[] = [
  { behaviour: faults.accept, taken: true },
  { behaviour: faults.silence, taken: true },
  { behaviour: faults.halfHead, taken: true },
  { behaviour: faults.headOnly, taken: true },
  { behaviour: faults.reset, taken: true },
  { behaviour: faults.hangUp, taken: true },
  { behaviour: faults.resetInBody, taken: true },
  { behaviour: faults.endInChunk, taken: true },
  { behaviour: faults.cutJson, taken: true },
  { behaviour: faults.garbage, taken: true },
  { behaviour: answer(500, ''), taken: true },
  { behaviour: answer(502, '<html>'), taken: true },
  { behaviour: answer(503, '', { 'Retry-After': 0 }), taken: true },
  { behaviour: answer(504, ''), taken: true },
  { behaviour: rateLimit(), taken: false },
  { behaviour: rateLimit({ 'Retry-After': 0 }), taken: false },
  { behaviour: rateLimit({ 'Retry-After': 61 }), taken: false },
  { behaviour: rateLimit({ 'Retry-After': 'soon' }), taken: false },
  { behaviour: rateLimit({ 'Retry-After': -5 }), taken: false },
  {
    behaviour: answer(400, '{"detail":"info query returned status 429: rate-overlimit"}'),
    taken: false,
  },
  { behaviour: answer(400, '{"detail":"no"}'), taken: false },
  { behaviour: answer(401, ''), taken: false },
  { behaviour: answer(409, '{"detail":"device not paired"}'), taken: false },
];

/** How much later than its deadline a call may be seen to settle, on a machine that is busy. */
const graceMs = 5000;

test('a message is taken at most once a call, the call settles in time, and what it throws is ours', async () => {
  const sequences = fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      let taken = 0;
      const text = crypto.randomUUID();
      server.behave(
        ...sequence.map((event): Behaviour => (socket, request) => {
          // On a busy machine a request of the previous sequence may be read only now.
          if (event.taken && request.body.includes(text)) taken += 1;
          event.behaviour(socket, request);
        }),
      );
      const wsapi = client({ retry: { baseWaitMs: 5 } });
      const started = performance.now();
      const outcome = await wsapi.messages
        .sendText({ to: '12025550143@s.whatsapp.net', text })
        .then(
          () => 'sent',
          (error: unknown) => error,
        );
      expect(performance.now() - started).toBeLessThan(deadlineMs + graceMs);
      expect(taken).toBeLessThanOrEqual(1);
      if (outcome === 'sent') expect(taken).toBe(1);
      else expect(WsapiError.is(outcome)).toBe(true);
    }),
    { numRuns: 150, seed: 20260314 },
  );
}, 300_000);

test('whatever bytes come back, what is thrown is ours, and the call settles in time', async () => {
  const valid = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]';
  const mutated = fc
    .tuple(fc.nat(valid.length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([at, length, text]) =>
      Buffer.from(valid.slice(0, at) + text + valid.slice(at + length), 'latin1'),
    );
  const bytes = fc.oneof(
    mutated,
    fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (reply) => {
      server.behave((socket) => socket.end(reply));
      const wsapi = client({ retry: { maxRetries: 1, baseWaitMs: 1 } });
      const started = performance.now();
      const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
        call.then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
      for (const call of [
        () => wsapi.groups.list(),
        () => wsapi.http.GET('/groups'),
        () => wsapi.media.download({ id: 'x' }).then((file) => file.bytes()),
        () => wsapi.http.GET('/media/download', { params: { query: { id: 'x' } } }),
      ]) {
        const error = await thrownBy(call());
        if (error !== undefined) expect(WsapiError.is(error), inspect(error)).toBe(true);
      }
      expect(performance.now() - started).toBeLessThan(4 * deadlineMs + graceMs);
    }),
    { numRuns: 200, seed: 20260314 },
  );
}, 300_000);
