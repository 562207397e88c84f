import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Receipts } from '../receipts/receipts.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { DueList } from '../receipts/due-list.ts';
import { checkedCallName } from './checked-queue-input.ts';
import { expectedKey, fieldOf, undeliveredKey } from './queue-keys.ts';
import type { CallName } from './send-queue-options.ts';

/** A call that was sent, but whose message got no receipt in time. It may still have arrived. */
export interface UndeliveredCall extends CallName {
  readonly operationId: string;
  /** The id of the message: `receipts.of({ id: messageId })` tells whether it was heard of since. */
  readonly messageId: string;
  /** When the call was put on the list, in Unix ms. */
  readonly since: number;
}

/** A call whose message has to be confirmed. */
export type ExpectedCall = Omit<UndeliveredCall, 'since'>;

/** The calls whose messages have to be confirmed within a time. */
export const expectedCalls = (client: RedisClient, prefix: string): DueList =>
  new DueList(client, expectedKey(prefix));

/**
 * @param receipts undefined where another worker has them.
 * @throws {ConfigurationError} where a receipt may be forgotten before anybody looks for it, and would count as none.
 */
export const checkRemembered = (
  withinMs: number | undefined,
  receipts: Receipts | undefined,
): void => {
  if (withinMs === undefined || receipts === undefined || withinMs <= receipts.rememberMs) return;
  throw new ConfigurationError(
    `\`requireDelivery.withinMs\` (${withinMs}) must be at most \`rememberMs\` of the worker's receipts (${receipts.rememberMs}): by then, they are forgotten.`,
  );
};

/** Puts a call on the list. A call that is there already keeps its time. */
export const addToUndelivered = async (
  client: RedisClient,
  prefix: string,
  call: ExpectedCall,
): Promise<void> => {
  const entry = JSON.stringify({ ...call, since: Date.now() });
  await client.sendCommand(['HSETNX', undeliveredKey(prefix), fieldOf(call), entry]);
};

/** The calls that were sent with `requireDelivery`, but whose messages got no receipt in time. */
export class UndeliveredList {
  readonly #client: RedisClient;
  readonly #prefix: string;

  /** @internal */
  constructor(client: RedisClient, prefix: string) {
    this.#client = client;
    this.#prefix = prefix;
  }

  /** The calls of all instances, the oldest first. */
  async list(): Promise<UndeliveredCall[]> {
    const values = (await this.#client.sendCommand([
      'HVALS',
      undeliveredKey(this.#prefix),
    ])) as string[]; // safe: as Redis documents it
    return values
      .map((value) => JSON.parse(value) as UndeliveredCall) // safe: written by addToUndelivered
      .sort((one, other) => one.since - other.since);
  }

  /** Takes a call off the list. @returns whether it was on it. */
  async resolve(call: CallName): Promise<boolean> {
    const field = fieldOf(checkedCallName(call));
    return (await this.#client.sendCommand(['HDEL', undeliveredKey(this.#prefix), field])) === 1;
  }
}
