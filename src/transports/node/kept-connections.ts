import { AsyncResource } from 'node:async_hooks';
import type { Agent, ClientRequest, ClientRequestArgs } from 'node:http';
import type { Socket } from 'node:net';
import { inNextTurn } from './runtime-transport.ts';

/**
 * Idle connections are closed after so many ms, or as much earlier as the server's `Keep-Alive` says. Servers
 * close theirs after 5 s (Node), 60 s (most balancers) or 75 s (nginx).
 */
const longestIdleMs = 4_000;
/** A server that closes connections sooner than this does not keep them. */
const shortestIdleMs = 500;
/** For so many ms no connection is used twice, where the server does not keep them. */
const distrustMs = 60_000;
/** What was learned of a server's patience holds for so many ms. */
const learnedMs = 600_000;

/** All connections of an agent are to the same origin, so they need no name that tells them apart. */
const name = 'origin';

/** What Node's agents have, beside what their types say. */
interface Requests {
  addRequest(request: ClientRequest, options: ClientRequestArgs): void;
}

/** A request without a connection. */
interface Waiting {
  readonly request: ClientRequest;
  readonly options: ClientRequestArgs;
  readonly context: AsyncResource | undefined;
}

/** What is known of a connection. */
interface Use {
  answers: number;
  /** How long it may be idle by the word of the server. */
  promisedMs: number;
  /** Since when nobody uses it; meaningless while somebody does. */
  freeSince: number;
  /** Whether it is closed from here, which says nothing of the server. */
  isLetGo: boolean;
}

/**
 * Decides which connections of an origin are used again. Of a request that meets one which the server has closed nobody
 * can say whether it arrived, so that has to be noticed before:
 *
 * - A request gets its connection after a turn of the event loop. If the origin was at rest, or has not shown yet that
 *   it keeps connections, that is a turn in which the system was asked anew. (Requests go out together so. Written one
 *   by one between other work, each would wake the server up, and that takes longer than all else.)
 * - A server that closes idle connections shows how long it keeps them; from then on they are closed before.
 * - One that hangs up after an answer without announcing it gets one connection a request.
 */
export class KeptConnections {
  readonly #agent: Agent;
  readonly #addRequest: Requests['addRequest'];
  readonly #uses = new WeakMap<Socket, Use>();
  #waiting: Waiting[] = [];
  #hasAskedAnew = false;
  #idleMs = longestIdleMs;
  #learnedUntil = Number.POSITIVE_INFINITY;
  #distrustedUntil = 0;
  /** Whether the server was seen to answer twice on a connection. */
  #keeps = false;
  /** By the clock that goes on while the machine sleeps. */
  #usedAt = Date.now();
  #promise: string | undefined;
  #promisedMs = longestIdleMs;

  /** @param agent of no other origin. */
  constructor(agent: Agent) {
    this.#agent = agent;
    this.#addRequest = (agent as Agent & Requests).addRequest.bind(agent);
    Object.assign(agent, {
      getName: () => name,
      addRequest: this.#wait,
      keepSocketAlive: this.#keep,
    });
  }

  /** Whether none is used twice at present. */
  get areDistrusted(): boolean {
    return this.#distrustedUntil > 0 && Date.now() < this.#distrustedUntil;
  }

  /** To be told of a request that got no answer since its connection was closed. */
  hungUp(socket: Socket | null): void {
    if (socket !== null && isAfterFirst(this.#uses.get(socket))) this.#distrust();
  }

  #distrust(): void {
    this.#distrustedUntil = Date.now() + distrustMs;
    this.#keeps = false;
    this.#closeIdle();
  }

  /** To be told of each answer's `Keep-Alive`. */
  promised(socket: Socket | null, promise: string | undefined): void {
    if (promise === undefined || socket === null) return;
    if (promise !== this.#promise) {
      this.#promise = promise;
      const seconds = Number(/timeout=(\d+)/.exec(promise)?.[1] ?? Number.POSITIVE_INFINITY);
      // The answer may have been a while under way.
      this.#promisedMs = Math.max(seconds * 1000 - 1000, seconds * 500);
    }
    this.#useOf(socket).promisedMs = this.#promisedMs;
  }

  readonly #wait = (request: ClientRequest, options: ClientRequestArgs): void => {
    const isFirst = this.#waiting.length === 0;
    // Whoever traces calls finds each in the context that it was made in. A turn of the loop has that of its first.
    const context = isFirst ? undefined : new AsyncResource('WaitingRequest');
    this.#waiting.push({ request, options, context });
    if (isFirst) inNextTurn(this.#goOn);
  };

  readonly #goOn = (): void => {
    const now = Date.now();
    const restedMs = now - this.#usedAt;
    if (now > this.#learnedUntil) this.#idleMs = longestIdleMs;
    // The program was asleep, or frozen as a function is, and its timers have not noticed.
    if (restedMs > this.#idleMs) this.#closeIdle();
    if (!this.#hasAskedAnew && (!this.#keeps || restedMs > shortestIdleMs)) {
      if (this.#idle().length > 0) {
        this.#hasAskedAnew = true;
        inNextTurn(this.#goOn);
        return;
      }
    }
    this.#hasAskedAnew = false;
    this.#usedAt = now;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const each of waiting) {
      if (each.context) each.context.runInAsyncScope(this.#connect, this, each);
      else this.#connect(each);
    }
  };

  #connect({ request, options }: Waiting): void {
    // It was given up in the meantime: Node gives it its error, and no connection.
    if (request.destroyed) request.onSocket(null as unknown as Socket);
    else this.#addRequest(request, options);
  }

  /** What Node asks of a connection that was given back. */
  readonly #keep = (socket: Socket): boolean => {
    const use = this.#useOf(socket);
    const idleMs = Math.min(this.#idleMs, use.promisedMs);
    if (this.areDistrusted || idleMs <= 0) return false;
    use.answers += 1;
    use.freeSince = Date.now();
    if (use.answers > 1) this.#keeps = true;
    socket.unref();
    if (socket.timeout !== idleMs) socket.setTimeout(idleMs);
    return true;
  };

  #useOf(socket: Socket): Use {
    let use = this.#uses.get(socket);
    if (use === undefined) {
      use = { answers: 0, promisedMs: longestIdleMs, freeSince: 0, isLetGo: false };
      this.#uses.set(socket, use);
      const onEnd = (): void => this.#ended(socket);
      // Before the agent forgets it.
      socket.prependListener('close', onEnd).prependListener('end', onEnd);
      socket.prependListener('timeout', () => this.#letGo(socket));
      socket.setKeepAlive(true, 1000);
    }
    return use;
  }

  #ended(socket: Socket): void {
    const use = this.#uses.get(socket);
    if (use === undefined || use.isLetGo || !this.#idle().includes(socket)) return;
    this.#letGo(socket);
    const heldMs = Date.now() - use.freeSince;
    if (heldMs < shortestIdleMs) {
      if (isAfterFirst(use)) this.#distrust();
    } else if (heldMs < this.#idleMs) {
      this.#idleMs = heldMs * 0.75;
      this.#learnedUntil = Date.now() + learnedMs;
      this.#closeIdle();
    }
  }

  #idle(): readonly Socket[] {
    return this.#agent.freeSockets[name] ?? [];
  }

  #closeIdle(): void {
    for (const socket of [...this.#idle()]) this.#letGo(socket);
  }

  /** Closes a connection, if nobody uses it, and so that nobody does any more. */
  #letGo(socket: Socket): void {
    if (!this.#idle().includes(socket)) return;
    this.#useOf(socket).isLetGo = true;
    socket.destroy();
    socket.emit('agentRemove');
  }
}

/** Whether a server that closes a connection then seems to do so after each answer; after many it may just be shut down. */
const isAfterFirst = (use: Use | undefined): boolean => use?.answers === 1;
