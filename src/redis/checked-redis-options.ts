import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkReplyTypes } from './check-redis-client.ts';
import type { RedisClient } from './redis-client.ts';

interface RedisOptions {
  readonly client: RedisClient;
  readonly prefix?: string | undefined;
}

/**
 * @param name of the function, for the message.
 * @throws {ConfigurationError} unless `client` is a client of the package `redis` and `prefix` a text.
 */
export const checkedRedisOptions = (
  options: RedisOptions | null | undefined,
  name: string,
  defaultPrefix: string,
): { readonly client: RedisClient; readonly prefix: string } => {
  const { client, prefix = defaultPrefix } = (options ?? {}) as Partial<RedisOptions>; // safe: checked below
  if (typeof client?.sendCommand !== 'function')
    throw new ConfigurationError(
      `${name}: \`client\` must be a connected client of the package "redis", version 5 or later.`,
    );
  checkReplyTypes(client);
  if (typeof prefix !== 'string')
    throw new ConfigurationError(`${name}: \`prefix\` must be a string.`);
  return { client, prefix };
};
