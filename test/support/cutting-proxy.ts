import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly url: string;
  readonly cuts: number;
  close(): Promise<void>;
}

/**
 * A TCP proxy that resets a connection once so many bytes have come down it: in the middle of a line, of a character,
 * of an event's id.
 *
 * @param budget bytes for the next connection; undefined for one that is left alone.
 * @param at the port of one that was closed, to stand in its place.
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
      // What was written so far has to be on its way before the reset.
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
