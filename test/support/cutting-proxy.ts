import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly url: string;
  readonly cuts: number;
  close(): Promise<void>;
}

/**
 * Starts a TCP proxy that resets each connection after some bytes: in the middle of a line, of a character, of an
 * event's id.
 *
 * @param budget Returns the bytes for the next connection, or undefined for one that is not cut.
 * @param at The port of a proxy that was closed, to replace it.
 */
export const startCuttingProxy = async (
  port: number,
  budget: () => number | undefined,
  at = 0,
): Promise<CuttingProxy> => {
  const sockets = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let left = budget() ?? Number.POSITIVE_INFINITY;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      const part = chunk.subarray(0, left);
      left -= part.length;
      if (left > 0) {
        if (!client.write(part)) {
          upstream.pause();
          client.once('drain', () => upstream.resume());
        }
        return;
      }
      cuts += 1;
      upstream.destroy();
      // The bytes so far must leave before the reset.
      client.write(part, () => setImmediate(() => client.resetAndDestroy()));
    });
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    get cuts() {
      return cuts;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
