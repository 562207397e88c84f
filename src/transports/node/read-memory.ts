import type { OnReadOpts, Socket } from 'node:net';

/** All connections are read into the same memory: Node makes 64 kB for each read otherwise, and collects them late. */
const memory = Buffer.allocUnsafeSlow(65_536);

/**
 * How a connection is read whose bytes are looked at, or copied, before the next are read: as Node's parser of HTTP does,
 * but for two that it hands out as they lie here, `rawPacket` of an error and the head of an upgrade. Neither is looked at
 * by the client, nor given to its callers.
 *
 * @param socketOf the connection; it is made after this.
 */
export const readMemory = (socketOf: () => Socket): OnReadOpts => ({
  buffer: memory,
  callback: (length) => {
    const socket = socketOf();
    const read = memory.subarray(0, length);
    const taken = socket.emit('data', isParsedAlone(socket) ? read : Buffer.from(read));
    // It is at rest: what comes now belongs to no request, and must not be taken for the answer to the next one. (Of
    // what came together with the last answer the parser does not tell.)
    if (!taken) socket.destroy();
    return true;
  },
});

/** Anybody else who listens may keep what there is. */
const isParsedAlone = (socket: Socket): boolean =>
  'parser' in socket && socket.parser !== null && socket.listenerCount('data') === 1;
