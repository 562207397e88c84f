import { createHash } from 'node:crypto';
import { isLidJid, isUserJid } from '../ids/jid-guards.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { ResolvedNumber } from '../pipeline/recipient-resolver.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { checkedRedisOptions } from './checked-redis-options.ts';
import type { RedisClient } from './redis-client.ts';

/** Where numbers are remembered. */
export interface RedisResolveCacheOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: RedisClient;
  /** How the names of the keys begin. Default `wsapi:number:`. */
  readonly prefix?: string | undefined;
}

/**
 * Remembers in Redis under which id WhatsApp knows a number, for all machines that share it. Entries expire.
 *
 * Keys show up in more places than values (`MONITOR`, slow log, lists of large keys), so they hold the SHA-256 of a
 * number in place of the number. That keeps it from being read in passing, not from being guessed; and the value holds
 * the id.
 *
 * @throws {ConfigurationError} for an option that is not valid.
 * @example
 * const wsapi = new WsapiClient({ resolveRecipients: true, resolveCache: redisResolveCache({ client: redis }) });
 */
export const redisResolveCache = (options: RedisResolveCacheOptions): ResolveCache => {
  const { client, prefix } = checkedRedisOptions(options, 'redisResolveCache', 'wsapi:number:');
  const keyOf = (phone: string): string =>
    `${prefix}${createHash('sha256').update(phone).digest('base64url')}`;
  return {
    async get(phone) {
      // The client would keep the command until it has a connection, and the send would wait for it.
      if (!client.isReady) return undefined;
      const value = unlessAborted(
        client.sendCommand(['GET', keyOf(phone)]),
        AbortSignal.timeout(patienceMs),
      );
      return resolvedNumber(phone, await value);
    },
    async set(phone, resolved, forMs) {
      if (!client.isReady) return;
      const value = resolved.registered ? resolved.jid : unregistered;
      await client.sendCommand(['SET', keyOf(phone), value, 'PX', String(Math.ceil(forMs))]);
    },
  };
};

/** How long a send waits for the reply, in ms. */
const patienceMs = 1000;

const unregistered = 'not registered';

/** Values written by other programs are ignored. */
const resolvedNumber = (digits: string, value: unknown): ResolvedNumber | undefined => {
  const phone = `+${digits}`;
  if (value === unregistered) return { phone, registered: false };
  return isUserJid(value) || isLidJid(value) ? { phone, registered: true, jid: value } : undefined;
};
