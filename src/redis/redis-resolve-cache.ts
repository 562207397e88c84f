import { createHash } from 'node:crypto';
import { isLidJid, isUserJid } from '../ids/jid-guards.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { ResolvedNumber } from '../pipeline/recipient-resolver.ts';
import { unlessAborted } from '../pipeline/unless-aborted.ts';
import type { RedisClient } from './redis-client.ts';

/** Where answers about numbers are remembered for all machines. */
export interface RedisResolveCacheOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: RedisClient;
  /** What the keys begin with. Default `wsapi:number:`. */
  readonly prefix?: string | undefined;
}

/**
 * Remembers in Redis under which id WhatsApp knows a number, for all machines that share it. Redis forgets an
 * answer by itself when its time is over.
 *
 * Keys are seen where values are not (`MONITOR`, slow log, lists of large keys), so a number stands in none: the key
 * is its SHA-256. That keeps it from being read in passing, not from being guessed; and the value holds the id.
 *
 * @example
 * const wsapi = new WsapiClient({ resolveRecipients: true, resolveCache: redisResolveCache({ client: redis }) });
 */
export const redisResolveCache = ({
  client,
  prefix = 'wsapi:number:',
}: RedisResolveCacheOptions): ResolveCache => {
  const keyOf = (phone: string): string =>
    `${prefix}${createHash('sha256').update(phone).digest('base64url')}`;
  return {
    async get(phone) {
      // The client would keep the command until there is a connection again, and the send with it.
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

/** A send waits for the answer: one that takes longer than this, in ms, is as good as none. */
const patienceMs = 1000;

const unregistered = 'not registered';

/** What somebody else wrote there is as good as nothing. */
const resolvedNumber = (digits: string, value: unknown): ResolvedNumber | undefined => {
  const phone = `+${digits}`;
  if (value === unregistered) return { phone, registered: false };
  return isUserJid(value) || isLidJid(value) ? { phone, registered: true, jid: value } : undefined;
};
