import { ConfigurationError } from '../errors/configuration-error.ts';
import type { BlockingRedisClient, DuplicableRedisClient } from './redis-client.ts';

/**
 * Another client with the same settings, not connected yet.
 *
 * @throws {ConfigurationError} for a client of redis 4, which cannot close a connection at once.
 */
export const duplicateClient = (client: DuplicableRedisClient): BlockingRedisClient => {
  const duplicate = client.duplicate();
  // The optional peer has no range, so that installing this package never fails: an older version may be installed.
  if (typeof (duplicate as Partial<BlockingRedisClient>).destroy === 'function') return duplicate;
  throw new ConfigurationError(
    '`client` comes from an old version of the package "redis": version 5 or later is needed. Run "npm install redis@latest".',
  );
};
