import { createHash } from 'node:crypto';
import { checkObject, checkText } from '../options/option-checks.ts';
import { checkRedisClient } from '../redis/check-redis-client.ts';
import { expiryMs } from '../redis/expiry-ms.ts';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { DueList } from './due-list.ts';
import { receiptKey, type ExpectedMessage, type ReceiptStore } from './receipt-store.ts';
import type { Receipt } from './receipt.ts';

/** Where receipts are kept. */
export interface RedisReceiptStoreOptions {
  /** A connected client of the package `redis`. The store does not close it. */
  readonly client: RedisClient;
  /** How the names of the keys begin. Default `wsapi:receipt:`. */
  readonly prefix?: string | undefined;
}

/** A group has up to 1024 members, a community's group 5000. Nobody else sends more receipts than that. */
const maxReceiptsOfMessage = 20_000;

/** Over how many keys the expected messages are spread, so that the servers of a cluster share them. */
const dueLists = 16;

/** Keeps the earlier time. KEYS: the message. ARGV: the receipt, its time, ms for which the message is kept. */
const addScript = new LuaScript(`
local earlier = tonumber(redis.call('HGET', KEYS[1], ARGV[1]))
if not earlier and redis.call('HLEN', KEYS[1]) >= ${maxReceiptsOfMessage} then return end
if not earlier or tonumber(ARGV[2]) < earlier then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
`);

/**
 * Keeps receipts in Redis, for all machines that share it. Keys expire. They hold the SHA-256 of a message's id, and
 * the values hold the JIDs of those who sent receipts.
 *
 * @example
 * const receipts = new Receipts({ store: new RedisReceiptStore({ client: redis }) });
 */
export class RedisReceiptStore implements ReceiptStore {
  readonly #client: RedisClient;
  readonly #prefix: string;

  /** @throws {ConfigurationError} for an option that is not valid. */
  constructor(options: RedisReceiptStoreOptions) {
    checkObject(options, 'The options of RedisReceiptStore');
    const { client, prefix = 'wsapi:receipt:' } = options;
    checkRedisClient(client, ['sendCommand']);
    checkText(prefix, 'prefix');
    this.#client = client;
    this.#prefix = prefix;
  }

  async add(messageId: string, receipt: Receipt, forMs: number): Promise<void> {
    const args = [receiptKey(receipt), receipt.at, expiryMs(forMs)];
    await addScript.run(this.#client, [this.#keyOf(messageId)], args);
  }

  async read(messageId: string): Promise<readonly Receipt[]> {
    const reply = await this.#client.sendCommand(['HGETALL', this.#keyOf(messageId)]);
    return fieldsOf(reply).flatMap(([field, at]) => parsed(field, at) ?? []);
  }

  async expect(message: ExpectedMessage, withinMs: number): Promise<void> {
    await this.#dueListOf(message).add(JSON.stringify(message), withinMs);
  }

  async due(leaseMs: number): Promise<readonly ExpectedMessage[]> {
    const lists = Array.from({ length: dueLists }, (_, index) => this.#dueList(index));
    const due = await Promise.all(lists.map((list) => list.take(leaseMs)));
    return due.flat().map((text) => JSON.parse(text) as ExpectedMessage); // safe: written by expect
  }

  async settle(message: ExpectedMessage): Promise<void> {
    await this.#dueListOf(message).remove(JSON.stringify(message));
  }

  /** The id of a message comes from outside, and may hold braces, which have a meaning in a cluster. */
  #keyOf(messageId: string): string {
    return `${this.#prefix}${sha256(messageId).toString('base64url')}`;
  }

  #dueListOf({ id }: ExpectedMessage): DueList {
    return this.#dueList(sha256(id).readUInt8() % dueLists);
  }

  #dueList(index: number): DueList {
    return new DueList(this.#client, `${this.#prefix}due:${index}`);
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A list of fields and values, or an object where the client speaks RESP3. */
const fieldsOf = (reply: unknown): [string, string][] => {
  if (!Array.isArray(reply)) return Object.entries(reply as Record<string, string>);
  const texts = reply as string[]; // safe: as Redis documents it
  return texts.flatMap((field, index): [string, string][] =>
    index % 2 === 0 ? [[field, texts[index + 1] ?? '']] : [],
  );
};

/** Fields that another program wrote are ignored. */
const parsed = (field: string, at: string): Receipt | undefined => {
  try {
    const [type, instanceId, isPrivate, id, lid, phone] = JSON.parse(field) as [
      Receipt['type'],
      string,
      boolean,
      string,
      string,
      string,
    ]; // written by receiptKey
    return {
      type,
      at: Number(at),
      instanceId,
      isPrivate,
      id,
      ...(lid !== '' && { lid }),
      ...(phone !== '' && { phone }),
    };
  } catch {
    return undefined;
  }
};
