import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { isLidJid, isUserJid } from '../ids/jid-guards.ts';
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

/** Not checked yet. */
interface CheckResult {
  /** The number with its plus. */
  readonly query?: unknown;
  readonly isInWhatsApp?: unknown;
  readonly jid?: unknown;
}

/**
 * Asks WhatsApp about numbers, in one request. Those of which its answer says nothing that can be read are missing
 * from the map.
 *
 * @param phones in digits.
 * @throws whatever the call throws.
 */
export const checkNumbers = async (
  settings: SendSettings,
  instanceId: string | undefined,
  phones: readonly string[],
): Promise<ReadonlyMap<string, ResolvedNumber>> => {
  const options = { instanceId };
  const { data, status, attempts } = await request<readonly unknown[]>(
    settings,
    route,
    { body: { phones } },
    options,
  ).withResponse();
  if (!Array.isArray(data)) throw noCheck({ status, attempts });
  // Results come in WhatsApp's order.
  return new Map(
    (data as readonly unknown[]).flatMap((result) => {
      const { query, isInWhatsApp, jid } = isObject(result) ? result : {};
      if (typeof query !== 'string' || typeof isInWhatsApp !== 'boolean') return [];
      const phone = query.replace(/\D/g, '');
      const resolved = resolvedNumber(phone, isInWhatsApp, jid);
      return resolved ? [[phone, resolved]] : [];
    }),
  );
};

/** The error for an answer that does not tell what was asked. */
export const noCheck = (answer: {
  readonly status: number;
  readonly attempts: number;
}): InvalidResponseError =>
  new InvalidResponseError('it does not tell of every number that was asked about', {
    operationId: route.id,
    ...answer,
  });

/** Frozen, for it is remembered, and given to whoever asks next. */
const resolvedNumber = (
  digits: string,
  isInWhatsApp: boolean,
  jid: unknown,
): ResolvedNumber | undefined => {
  const phone = `+${digits}`;
  if (!isInWhatsApp) return Object.freeze({ phone, registered: false });
  // The id of anything but a person would send what is meant for one to somebody else.
  return isUserJid(jid) || isLidJid(jid)
    ? Object.freeze({ phone, registered: true, jid })
    : undefined;
};

const isObject = (value: unknown): value is CheckResult =>
  typeof value === 'object' && value !== null;
