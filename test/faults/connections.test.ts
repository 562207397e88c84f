import { describe, expect, test } from 'vitest';
import { useFaultServer } from '../support/fault-client.ts';
import { response } from '../support/fault-server.ts';

const { server, client } = useFaultServer({ retry: false });
/** Of its own, for it is not trusted afterwards. */
const hangingUp = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const accepted = response(201, '{"id":"3EB0C767D097B7C41F9A"}');

describe('a connection that is kept', () => {
  test('is used again', async () => {
    const ports = new Set<number | undefined>();
    server.behave((socket) => {
      ports.add(socket.remotePort);
      socket.write(accepted);
    });
    const wsapi = client();
    for (let count = 0; count < 5; count += 1) await wsapi.messages.sendText(message);
    expect(ports.size).toBe(1);
  });

  test('and lost, by a server that hangs up without a word of it, is the last that is kept', async () => {
    const { server, client } = hangingUp;
    server.behave((socket) => socket.end(accepted));
    const wsapi = client();
    let lost = 0;
    for (let count = 0; count < 30; count += 1)
      await wsapi.messages.sendText(message).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
        lost += 1;
      });
    expect(lost).toBeLessThan(2);
    expect(server.requests.length).toBeGreaterThan(28);
  });

  test('is closed before the time that the server names', async () => {
    server.behave((socket) =>
      socket.write(response(201, '{"id":"3EB0"}', { 'Keep-Alive': 'timeout=1' })),
    );
    await client().messages.sendText(message);
    await expect.poll(() => server.connections).toBe(0);
  });
});
