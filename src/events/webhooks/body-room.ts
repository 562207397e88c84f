import { Refusal } from './webhook-response.ts';

/** A body is small up to this size. Nearly all events are. */
const smallBytes = 64_000;
/** A body that has been arriving for longer than this, in ms, has to make room for others. */
const slowAfterMs = 1000;
/** So many slow bodies of one address may be arriving. */
const maxSlowPerAddress = 100;

/** A body that is arriving. */
interface Arriving {
  readonly address: string;
  readonly since: number;
  readonly giveUp: (reason: Refusal) => void;
  bytes: number;
  /** The shares of the room that its bytes count in. */
  shares: readonly Share[];
}

/** A part of the room, and the bodies in it. */
class Share {
  readonly maxBytes: number;
  readonly bodies = new Set<Arriving>();
  bytes = 0;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }
}

/** The bodies of one address, in the order in which they started to arrive. */
interface Neighbours {
  readonly bodies: Set<Arriving>;
  readonly small: Share;
  readonly large: Share;
}

/** What a body does with its place in the room. */
export interface BodyPlace {
  /** @throws {Refusal} if there is no room for so many bytes more. */
  readonly add: (count: number) => void;
  readonly leave: () => void;
}

/**
 * The memory for bodies that are arriving. Who sent a body is only known at its end, when the signature is verified. So
 * strangers must not be able to fill the memory:
 *
 * - A quarter of it is kept for small bodies. However many large ones there are, an ordinary event gets in.
 * - One address may have half of either part.
 * - When there is no room, bodies that have been arriving for more than a second are given up, the oldest first. The
 *   gateway's events arrive within milliseconds.
 * - One address may have 100 such slow bodies, however small they are.
 */
export class BodyRoom {
  readonly #small: Share;
  readonly #large: Share;
  readonly #smallUpTo: number;
  readonly #byAddress = new Map<string, Neighbours>();

  constructor(maxBytes: number) {
    this.#small = new Share(maxBytes / 4);
    this.#large = new Share(maxBytes - this.#small.maxBytes);
    this.#smallUpTo = Math.min(smallBytes, this.#small.maxBytes / 2);
  }

  /**
   * @param address of the sender. Undefined if it is not known: then the limits per address do not apply.
   * @param giveUp called when the body has to make room for others.
   */
  enter(address: string | undefined, giveUp: (reason: Refusal) => void): BodyPlace {
    const body: Arriving = {
      address: networkOf(address),
      since: performance.now(),
      giveUp,
      bytes: 0,
      shares: [],
    };
    if (address === undefined) this.#move(body, [this.#small]);
    else {
      const neighbours = this.#neighboursOf(body);
      this.#move(body, [neighbours.small, this.#small]);
      neighbours.bodies.add(body);
      this.#limitSlow(body);
    }
    return {
      add: (count) => this.#add(body, count),
      leave: () => this.#leave(body),
    };
  }

  #add(body: Arriving, count: number): void {
    body.bytes += count;
    for (const share of body.shares) share.bytes += count;
    if (body.bytes > this.#smallUpTo && body.shares.includes(this.#small))
      this.#move(
        body,
        body.address === '' ? [this.#large] : [this.#neighboursOf(body).large, this.#large],
      );
    for (const share of body.shares) this.#makeRoom(share, body);
  }

  /**
   * Gives up slow bodies until the others fit. A body that is larger than its share gets in when it is alone.
   *
   * @throws {Refusal} if they do not fit.
   */
  #makeRoom(share: Share, body: Arriving): void {
    const isOver = (): boolean => share.bytes > share.maxBytes && share.bytes > body.bytes;
    if (!isOver()) return;
    for (const other of share.bodies) {
      if (other !== body && isSlow(other)) this.#giveUp(other, 'a slow body made room for others');
      if (!isOver()) return;
    }
    throw new Refusal(503, 'too many bytes are arriving (maxQueuedBytes)', true);
  }

  #limitSlow({ address }: Arriving): void {
    const slow: Arriving[] = [];
    for (const body of this.#byAddress.get(address)?.bodies ?? []) {
      // They stand in the order in which they started to arrive.
      if (!isSlow(body)) break;
      slow.push(body);
    }
    for (const oldest of slow.slice(0, Math.max(0, slow.length - maxSlowPerAddress)))
      this.#giveUp(oldest, 'too many slow bodies are arriving from this address');
  }

  #giveUp(body: Arriving, reason: string): void {
    this.#leave(body);
    body.giveUp(new Refusal(408, reason));
  }

  #leave(body: Arriving): void {
    this.#move(body, []);
    const neighbours = this.#byAddress.get(body.address);
    neighbours?.bodies.delete(body);
    if (neighbours?.bodies.size === 0) this.#byAddress.delete(body.address);
  }

  #move(body: Arriving, shares: readonly Share[]): void {
    for (const share of body.shares) {
      share.bodies.delete(body);
      share.bytes -= body.bytes;
    }
    for (const share of shares) {
      share.bodies.add(body);
      share.bytes += body.bytes;
    }
    body.shares = shares;
  }

  #neighboursOf({ address }: Arriving): Neighbours {
    const neighbours = this.#byAddress.get(address) ?? {
      bodies: new Set(),
      small: new Share(this.#small.maxBytes / 2),
      large: new Share(this.#large.maxBytes / 2),
    };
    this.#byAddress.set(address, neighbours);
    return neighbours;
  }
}

const isSlow = ({ since }: Arriving): boolean => performance.now() - since > slowAfterMs;

/**
 * The key for a client's address. Anyone with one IPv6 address has 2^64 of them, so only the network half counts.
 * Empty if the address is not known.
 */
const networkOf = (address = ''): string =>
  address.includes(':') && !address.includes('.') ? firstHalf(address) : address;

/** The first four groups of an IPv6 address, in which `::` stands for groups of zeros. */
const firstHalf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
};
