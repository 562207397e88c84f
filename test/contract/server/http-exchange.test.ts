import { expect, test } from 'vitest';
import { Exchange } from '../../../src/programs/contract-check/server/http-exchange.ts';
import { answer, startFaultServer, type Behaviour } from '../../support/fault-server.ts';

/** Reads the request and resets the connection: nobody can tell from outside whether it was carried out. */
const reset: Behaviour = (socket) => socket.resetAndDestroy();

test.each([
  ['GET', ['GET', 'GET', 'GET'], 200],
  ['POST', ['GET', 'POST'], undefined],
])('a %s on a connection that the server resets', async (method, requested, status) => {
  const server = await startFaultServer();
  const exchange = new Exchange(server.url, 300_000);
  try {
    server.behave(answer(200, '{}'), reset, answer(200, '{}'));
    const headers = {};
    await exchange.send({ method: 'GET', path: '/', headers });
    const second = exchange.send({ method, path: '/', headers });
    if (status === undefined)
      await expect(second).rejects.toMatchObject({ reason: 'connection lost' });
    else expect((await second).status).toBe(status);
    expect(server.requests.map((request) => request.method)).toEqual(requested);
  } finally {
    exchange.close();
    await server.close();
  }
});
