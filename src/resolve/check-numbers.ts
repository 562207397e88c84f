import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { formatJid } from '../ids/jid.ts';
import type { LidJid, UserJid } from '../ids/types.ts';
import type { Route } from '../route.ts';
import { request } from '../transport/request.ts';
import type { SendSettings } from '../transport/send-settings.ts';
import type { ResolvedNumber } from './resolved-number.ts';

/** `POST /users/check` asks and changes nothing, so it may be repeated. */
const route: Route = {
  id: 'bulkCheckUsers',
  method: 'POST',
  path: '/users/check',
  safe: true,
  body: {},
};

interface CheckResult {
  /** The number with its plus. */
  readonly query: string;
  readonly isInWhatsApp: boolean;
  readonly jid?: string;
}

/**
 * Asks WhatsApp about numbers, in one request. Those that its answer leaves out are missing from the map.
 *
 * @param phones in digits.
 * @throws whatever the call throws.
 */
export const checkNumbers = async (
  settings: SendSettings,
  instanceId: string | undefined,
  phones: readonly string[],
): Promise<Map<string, ResolvedNumber>> => {
  const options = { instanceId };
  const { data, status, attempts } = await request<readonly CheckResult[]>(
    settings,
    route,
    { body: { phones } },
    options,
  ).withResponse();
  try {
    // Results come in WhatsApp's order.
    return new Map(
      data.map((result) => {
        const resolved = resolvedNumber(result);
        return [resolved.phone, resolved];
      }),
    );
  } catch {
    const fields = { operationId: route.id, status, attempts };
    throw new InvalidResponseError('it is no list of checked numbers', fields);
  }
};

const resolvedNumber = ({ query, isInWhatsApp, jid }: CheckResult): ResolvedNumber => {
  const phone = query.replace(/\D/g, '');
  if (!isInWhatsApp) return { phone, registered: false };
  // A registered number has a JID; the gateway gives people's.
  return { phone, registered: true, jid: formatJid(jid ?? phone) as UserJid | LidJid };
};
