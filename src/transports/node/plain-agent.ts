import type { ClientRequestArgs } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { nodeHttp } from './node-http.ts';
import { remember } from './own-connections.ts';
import { readMemory } from './read-memory.ts';

/** What Node hands a connection to that takes its time. */
export type OnSocket = (error: Error | null, socket: Duplex) => void;

/** Makes connections without TLS, and remembers them. */
export class PlainAgent extends nodeHttp.Agent {
  override createConnection(options: ClientRequestArgs, onSocket?: OnSocket): Duplex {
    const read = { ...options, onread: readMemory(() => socket) };
    const socket = super.createConnection(read, onSocket) as Socket; // what it is without TLS
    remember(socket);
    return socket;
  }
}
