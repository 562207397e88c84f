import { expect, test, vi } from 'vitest';
import { apiErrorOf, RateLimitError } from '../../src/errors/api-error.ts';
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

test('errors of a client of another copy of the package are understood', async () => {
  vi.resetModules();
  const api = await import('../../src/errors/api-error.ts');
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
    api.apiErrorOf({ ...fields, status: 303 }),
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
  const error = apiErrorOf({
    status,
    detail: '',
    operationId: 'sendText',
    headers: new Headers(),
    attempts: 1,
  });
  expect(verdictOf(error, situation).kind).toBe('unknown');
  // A read would meet the same redirect again.
  expect(verdictOf(error, { ...situation, safe: true }).kind).toBe('failed');
});
