import fc from 'fast-check';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { WsapiError } from '../../src/index.ts';
import { useFaultServer } from '../support/fault-client.ts';

const deadlineMs = 2000;
const { server, client } = useFaultServer({ timeout: 100, deadline: deadlineMs });

/** A backstop: how much later than its deadline a call may settle on a slow machine. */
const graceMs = 120_000;

test('for any bytes in return a call settles in time, and throws only errors of this package', async () => {
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
