import type { RecipientResolver } from '../pipeline/recipient-resolver.ts';
import type { NumberResolver } from '../pipeline/resolve/number-resolver.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';

/**
 * The resolver of a client and of those made from it with `withInstance`. Its code is loaded when a number is resolved,
 * because most programs resolve none.
 */
export const lazyResolver = (
  settings: () => SendSettings,
  cache: ResolveCache | undefined,
): RecipientResolver => {
  let resolver: NumberResolver | undefined;
  const load = async (): Promise<NumberResolver> => {
    const [{ NumberResolver }, { checkNumbers }] = await Promise.all([
      import('../pipeline/resolve/number-resolver.ts'),
      import('../pipeline/resolve/check-numbers.ts'),
    ]);
    return (resolver ??= new NumberResolver(
      (instanceId, phones) => checkNumbers(settings(), instanceId, phones),
      cache,
      settings().logger,
    ));
  };
  return {
    resolve: async (phone, context) => (await load()).resolve(phone, context),
    recipient: async (jid, place, context) => (await load()).recipient(jid, place, context),
  };
};
