import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidResponseError, TimeoutError, WsapiClient, WsapiError } from '../../src/index.ts';
import {
  answer,
  faults,
  rateLimit,
  response,
  startFaultServer,
  type Behaviour,
} from '../support/fault-server.ts';
import { waysToSend } from '../support/ways-to-send.ts';
import { useWebServers } from '../support/web-server.ts';

/** How many sequences each transport gets. For a long run: `FAULT_SEQUENCES=20000 npm test -- fault-sequences`. */
const count = Number(process.env['FAULT_SEQUENCES'] ?? 100);
const atOnce = 25;
const deadlineMs = 2000;
/** How much later than its deadline a call may be seen to settle, on a machine that is busy. */
const graceMs = 10_000;

/** What a gateway, or something in front of it, may do to a send. */
interface Step {
  readonly behaviour: Behaviour;
  /** Whether the message may be on somebody's phone after it. */
  readonly taken: boolean;
}

const taken = (behaviour: Behaviour): Step => ({ behaviour, taken: true });
const refused = (behaviour: Behaviour): Step => ({ behaviour, taken: false });

const early: Behaviour = (socket) => {
  socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n');
  socket.write(response(201, '{"id":"3EB0C767D097B7C41F9A"}'));
};
const onlyContinue: Behaviour = (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n');
const switchProtocols: Behaviour = (socket) =>
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
const detail = (text: string): Behaviour => answer(400, JSON.stringify({ detail: text }));

const steps: readonly Step[] = [
  ...Object.values(faults).map(taken),
  ...[early, onlyContinue, switchProtocols].map(taken),
  ...[300, 301, 302, 303, 304, 307, 308].map((status) =>
    taken(answer(status, '', { Location: '/messages/1' })),
  ),
  ...[408, 499, 500, 502, 504, 599].map((status) => taken(answer(status, ''))),
  taken(answer(503, '', { 'Retry-After': 0 })),
  taken(detail('timed out waiting for message send response')),
  taken(detail('websocket disconnected before message send returned response')),
  refused(rateLimit()),
  ...[0, 61, 'soon', -5].map((wait) => refused(rateLimit({ 'Retry-After': wait }))),
  refused(detail('info query returned status 429: rate-overlimit')),
  refused(detail('websocket not connected')),
  refused(detail('no')),
  refused(answer(401, '')),
  refused(answer(409, '{"detail":"device not paired"}')),
];

interface Run {
  /** What the server did to the requests of this call, in order. */
  readonly happened: Step[];
  readonly planned: readonly Step[];
  outcome: unknown;
  tookMs: number;
}

const sent = Symbol('sent');

/** What is wrong with how a call ended. */
const faultOf = ({ happened, outcome, tookMs }: Run): string | undefined => {
  const times = happened.filter((step) => step.taken).length;
  if (times > 1) return 'sent twice';
  if (times === 1 && happened.at(-1)?.taken !== true) return 'sent again after it was taken';
  if (tookMs > deadlineMs + graceMs) return 'hangs';
  if (outcome === sent) return times === 1 ? undefined : 'reported as sent, but was not';
  if (!WsapiError.is(outcome)) return 'threw an error that is not ours';
  if (times === 1)
    return outcome.outcome === 'unknown' || outcome instanceof InvalidResponseError
      ? undefined
      : `may have been sent, but the outcome is ${outcome.outcome}`;
  // A busy machine may exceed the timeout, before or after the server has read the request.
  if (outcome.outcome === 'unknown' && !(outcome instanceof TimeoutError) && happened.length > 0)
    return 'was refused, but its outcome is unknown';
  return undefined;
};

const servers = useWebServers();

describe.each(waysToSend(servers))('over %s', (_, scheme, optionsFor) => {
  test(`no message is sent twice, and every outcome is right, in ${count} sequences of faults`, async () => {
    const server = await startFaultServer(
      scheme === 'https' ? { certificate: servers.certificate } : {},
    );
    const options = optionsFor(server.url);
    const plans = fc.sample(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 }), {
      numRuns: count,
      seed: 20260314,
    });
    const runs = new Map<string, Run>();
    server.behave((socket, request) => {
      const { text } = JSON.parse(request.body) as { text: string }; // what was sent below
      const run = runs.get(text);
      const step = run?.planned[run.happened.length] ?? run?.planned.at(-1);
      if (step) run?.happened.push(step);
      step?.behaviour(socket, request);
    });
    const send = async (planned: readonly Step[], index: number): Promise<void> => {
      const run: Run = { happened: [], planned, outcome: undefined, tookMs: 0 };
      const text = `message ${index}`;
      runs.set(text, run);
      const wsapi = new WsapiClient({
        baseUrl: server.url,
        apiKey: 'k',
        instanceId: 'ins_1',
        timeout: 100,
        deadline: deadlineMs,
        retry: { baseWaitMs: 5 },
        logger: false,
        ...options,
      });
      const started = performance.now();
      run.outcome = await wsapi.messages
        .sendText({ to: '12025550143@s.whatsapp.net', text })
        .then(() => sent)
        .catch((error: unknown) => error);
      run.tookMs = performance.now() - started;
    };
    const waiting = plans.entries();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const [index, planned] of waiting) await send(planned, index);
      }),
    );
    await server.close();
    const wrong = [...runs].flatMap(([text, run]) => {
      const fault = faultOf(run);
      return fault === undefined ? [] : [`${text}: ${fault}; ${String(run.outcome)}`];
    });
    expect(wrong).toEqual([]);
    expect(runs.size).toBe(count);
  }, 7_200_000);
});
