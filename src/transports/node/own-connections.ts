import type { Socket } from 'node:net';

const own = new WeakSet<Socket>();

/** To be told of each connection that is made here. */
export const remember = (socket: Socket): void => {
  own.add(socket);
};

/** Whether a connection was made here. What test tools put in its place may keep what it is given, and give away what it keeps. */
export const isOwnConnection = (socket: Socket | null): boolean =>
  socket !== null && own.has(socket);
