import { checkedEntry } from '../../../events/redis-streams/checked-entry.ts';
import { SignatureVerifier } from '../../../events/signature.ts';
import { resolveConnection, type ConnectionFlags } from '../connection/connection-options.ts';
import { variable } from '../connection/environment-variables.ts';
import { say } from '../output/say.ts';
import type { AnyEvent } from './event-text.ts';
import { redisUrl } from './redis-connection.ts';
import { readNewEntries } from './redis-entries.ts';

export interface RedisFlags extends ConnectionFlags {
  readonly redis: string | true;
  readonly unsigned?: boolean;
}

/**
 * Reads the stream of the instance, or all streams if no instance is named, until the signal ends it.
 *
 * @param opened called when events are received from then on.
 */
export const readRedis = async (
  { redis, unsigned = false, ...flags }: RedisFlags,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
  opened: () => void = () => undefined,
): Promise<void> => {
  const url = redisUrl(redis);
  const secret = unsigned ? undefined : variable('WSAPI_SIGNING_SECRET');
  const verifier = secret === undefined ? undefined : new SignatureVerifier(secret);
  const { instanceId } = (await resolveConnection(flags)).connection;
  const wanted = `stream:${instanceId ?? '*'}`;
  const onReady = (): void => {
    if (verifier === undefined)
      say('Signatures are not checked, because WSAPI_SIGNING_SECRET is not set.');
    say(`Waiting for events in Redis (${wanted}) …`);
    opened();
  };
  await readNewEntries({ url, wanted, signal, tell: say, onReady }, async (entry) => {
    const checked = await checkedEntry(entry, verifier);
    if ('event' in checked) take(checked.event);
    else say(checked.reason);
  });
};
