import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Dispatcher } from '../../src/index.ts';
import { connectionFailure } from '../../src/transports/connection-failure.ts';
import { useFaultServer } from '../support/fault-client.ts';

const { server, client } = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };

/** A server may send any alert at any time, also after it carried the request out, as on a failed renegotiation. */
const alerts = [
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE',
  'EPROTO',
  'CERT_HAS_EXPIRED',
  'EHOSTUNREACH',
];

const errorOf = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'read' });

describe.each(alerts)('%s after the request was sent: the outcome is unknown', (code) => {
  test('with the default transport', async () => {
    let sent: ClientRequest | undefined;
    const onStart = (event: unknown): void => {
      sent = (event as { request: ClientRequest }).request; // what Node publishes
    };
    subscribe('http.client.request.start', onStart);
    onTestFinished(() => void unsubscribe('http.client.request.start', onStart));
    server.behave(() => sent?.socket?.destroy(errorOf(code)));
    await expect(client().messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
    expect(server.requests).toHaveLength(1);
  });

  test('with a dispatcher', async () => {
    const controller = { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
    const dispatcher: Dispatcher = {
      dispatch: (_, handler) => {
        handler.onRequestStart(controller);
        handler.onResponseError(controller, errorOf(code));
      },
    };
    await expect(client({ dispatcher }).messages.sendText(message)).rejects.toMatchObject({
      outcome: 'unknown',
    });
  });
});

test.each(alerts.filter((code) => /SSL|EPROTO|EHOST/.test(code)))(
  '%s over fetch, which does not tell when it came: the outcome is unknown',
  async (code) => {
    const fetch = (): Promise<never> =>
      Promise.reject(new TypeError('fetch failed', { cause: errorOf(code) }));
    await expect(client({ fetch }).messages.sendText(message)).rejects.toMatchObject({
      outcome: 'unknown',
    });
  },
);

test('before the connection was ready, every error means that nothing was sent', () => {
  for (const code of alerts)
    expect(connectionFailure(errorOf(code), false)).toMatchObject({ outcome: 'not-sent' });
});
