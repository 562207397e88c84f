import { expect, test, vi } from 'vitest';
import { RateLimitError } from '../../src/errors/api-error.ts';
import type { CallResponse } from '../../src/pipeline/call-response.ts';
import { apiErrorFor } from '../../src/pipeline/response-error.ts';
import { verdictOf, type Situation } from '../../src/queue/verdict.ts';
import { defaultRetryLimits } from '../../src/retry/retry-limits.ts';

const situation: Situation = {
  safe: false,
  left: true,
  failed: 1,
  unanswered: 1,
  limits: defaultRetryLimits,
  unpairedPauseMs: 30_000,
  random: 0,
};

const responseOf = (status: number): CallResponse => ({
  status,
  outcome: { kind: 'refused' },
  headers: () => new Headers(),
  text: '',
  attempts: 1,
});

test('errors of a client of another copy of the package are understood', async () => {
  vi.resetModules();
  const api = await import('../../src/errors/api-error.ts');
  const pipeline = await import('../../src/pipeline/response-error.ts');
  const { ConnectionError } = await import('../../src/errors/connection-error.ts');
  const fields = { detail: '', operationId: 'sendText', headers: new Headers(), attempts: 1 };
  const limited = new api.RateLimitError({ ...fields, status: 429 }, 'gateway', 2000);
  // Otherwise the test would show nothing.
  expect(limited).not.toBeInstanceOf(RateLimitError);
  const lost = { operationId: 'sendText', attempts: 1 };
  const verdicts = [
    limited,
    new api.ServerError({ ...fields, status: 500 }),
    new api.AuthenticationError({ ...fields, status: 401 }),
    new api.DeviceNotPairedError({ ...fields, status: 409 }),
    new api.BadRequestError({ ...fields, status: 400 }),
    pipeline.apiErrorFor(responseOf(303), { id: 'sendText' }),
    new ConnectionError('the connection was lost', { ...lost, outcome: 'unknown' }),
    new ConnectionError('no connection', { ...lost, outcome: 'not-sent' }),
  ].map((error) => verdictOf(error, situation).kind);
  expect(verdicts).toEqual([
    'pause',
    'unknown',
    'pause',
    'pause',
    'failed',
    'unknown',
    'unknown',
    'pause',
  ]);
});

test.each([301, 302, 303, 307, 308, 408])('a send that was answered %i is unknown', (status) => {
  const error = apiErrorFor(responseOf(status), { id: 'sendText' });
  expect(verdictOf(error, situation).kind).toBe('unknown');
  // A read would meet the same redirect again.
  expect(verdictOf(error, { ...situation, safe: true }).kind).toBe('failed');
});
