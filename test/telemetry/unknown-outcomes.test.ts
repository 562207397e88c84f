import { expect, it } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { observe, useContexts, type Telemetry } from '../support/telemetry.ts';

useContexts();

const setUp = () => {
  const gateway = createGateway();
  const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
  return { gateway, wsapi, telemetry: observe() };
};

const body = { to: '+1 202 555 0143', text: 'Hello' };

/** The calls that may have been carried out, by operation. */
const unknownOutcomes = async (telemetry: Telemetry) =>
  (await telemetry.metric('wsapi.call.unknown_outcomes')).filter(({ value }) => value !== 0);

const endsOfCalls = (telemetry: Telemetry) =>
  telemetry
    .spans()
    .filter(({ attributes }) => 'wsapi.attempts' in attributes)
    .map(({ attributes }) => [attributes['error.type'], attributes['wsapi.outcome']]);

it('does not count reads: repeating them does no harm', async () => {
  const { gateway, wsapi, telemetry } = setUp();
  gateway.drop('before the answer');
  await expect(wsapi.groups.list()).rejects.toThrow();
  expect(endsOfCalls(telemetry)).toEqual([['ConnectionError', 'unknown']]);
  expect(await unknownOutcomes(telemetry)).toEqual([]);
});

it.each([
  ['a 503', 503, 'not available', 'ServerError', 'unknown'],
  [
    'a send that WhatsApp did not confirm',
    400,
    'timed out waiting for message send response',
    'UnknownOutcomeError',
    'unknown',
  ],
  [
    'a gateway without a connection',
    400,
    'websocket not connected',
    'DeviceOfflineError',
    'not-sent',
  ],
  ['a refusal', 404, 'not found', 'NotFoundError', undefined],
])('reports %s alike for calls by resource and by path', async (_, status, detail, ...end) => {
  const { gateway, wsapi, telemetry } = setUp();
  gateway.fail(status, detail);
  await expect(wsapi.messages.sendText(body)).rejects.toThrow();
  gateway.fail(status, detail);
  const { error } = await wsapi.http.POST('/messages/text', { body });
  expect(error).toMatchObject({ status });
  expect(endsOfCalls(telemetry)).toEqual([end, end]);
  const isUnknown = end.includes('unknown');
  expect(await unknownOutcomes(telemetry)).toEqual(
    isUnknown ? [{ attributes: { 'wsapi.operation': 'sendText' }, value: 2 }] : [],
  );
});
