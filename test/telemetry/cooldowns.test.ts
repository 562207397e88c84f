import { expect, it, vi, onTestFinished } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { observe, useContexts } from '../support/telemetry.ts';

useContexts();

const message = { to: '+1 202 555 0143', text: 'Hello' };

const setUp = () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const gateway = createGateway();
  const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
  return { gateway, wsapi, telemetry: observe() };
};

/** Sends messages that are refused. */
const refusedSends = async (
  { gateway, wsapi }: Pick<ReturnType<typeof setUp>, 'gateway' | 'wsapi'>,
  { times, retryAfter }: { times: number; retryAfter: number },
) => {
  gateway.rateLimit({ operationId: 'sendText', retryAfter, times });
  const results = await Promise.allSettled(
    Array.from({ length: times }, () => wsapi.messages.sendText(message)),
  );
  expect(results.map(({ status }) => status)).toEqual(Array(times).fill('rejected'));
};

it('counts a cooldown once, however many calls are refused at its start', async () => {
  const { gateway, wsapi, telemetry } = setUp();
  await refusedSends({ gateway, wsapi }, { times: 20, retryAfter: 2 });
  const [{ value } = { value: undefined }] = await telemetry.metric('wsapi.limiter.cooldown');
  expect(value).toMatchObject({ count: 1 });
  const { sum } = value as { sum: number };
  expect(sum).toBeGreaterThanOrEqual(2);
  expect(sum).toBeLessThan(3);
});

it('tells how many instances are cooling down', async () => {
  const { gateway, wsapi, telemetry } = setUp();
  const coolingDown = () => telemetry.metric('wsapi.limiter.cooling_down');
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 0 }]);
  await refusedSends({ gateway, wsapi }, { times: 5, retryAfter: 600 });
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 1 }]);
  vi.advanceTimersByTime(300_000);
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 1 }]);
  vi.advanceTimersByTime(400_000);
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 0 }]);
});

it('notices that a probe succeeded before the end of a long cooldown', async () => {
  const { gateway, wsapi, telemetry } = setUp();
  const coolingDown = () => telemetry.metric('wsapi.limiter.cooling_down');
  await refusedSends({ gateway, wsapi }, { times: 1, retryAfter: 36_000 });
  vi.advanceTimersByTime(90_000);
  await wsapi.messages.sendText(message);
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 0 }]);
  await refusedSends({ gateway, wsapi }, { times: 1, retryAfter: 60 });
  expect(await coolingDown()).toEqual([{ attributes: {}, value: 1 }]);
  expect(await telemetry.metric('wsapi.limiter.cooldown')).toMatchObject([{ value: { count: 2 } }]);
});

it('tells instances apart', async () => {
  const { gateway, wsapi, telemetry } = setUp();
  const other = createGateway({ instanceId: 'ins_secret' });
  const office = new WsapiClient({ ...other.clientOptions, retry: false });
  await refusedSends({ gateway, wsapi }, { times: 2, retryAfter: 60 });
  await refusedSends({ gateway: other, wsapi: office }, { times: 2, retryAfter: 60 });
  expect(await telemetry.metric('wsapi.limiter.cooling_down')).toEqual([
    { attributes: {}, value: 2 },
  ]);
  expect(await telemetry.everything()).not.toContain('ins_secret');
});
