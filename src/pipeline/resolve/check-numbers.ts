import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import { isLidJid, isUserJid } from '../../ids/jid-guards.ts';
import type { ResolvedNumber } from '../recipient-resolver.ts';
import { request } from '../run-call.ts';
import type { Route } from '../route.ts';
import type { SendSettings } from '../send-settings.ts';

/** `POST /users/check` changes nothing, so it may be repeated. */
const route: Route = {
  id: 'bulkCheckUsers',
  method: 'POST',
  path: '/users/check',
  safe: true,
  body: {},
};

/** One item of the response, not checked yet. */
interface CheckResult {
  /** The number with its plus. */
  readonly query?: unknown;
  readonly isInWhatsApp?: unknown;
  readonly jid?: unknown;
}

/** What the response says about a number; an error if it says nothing usable. */
export type Answers = (phone: string) => ResolvedNumber | InvalidResponseError;

/**
 * Asks WhatsApp about numbers, in one request.
 *
 * @param phones in digits.
 * @throws whatever the call throws.
 */
export const checkNumbers = async (
  settings: SendSettings,
  instanceId: string | undefined,
  phones: readonly string[],
): Promise<Answers> => {
  const { data, status, attempts } = await request<readonly unknown[]>(
    settings,
    route,
    { body: { phones } },
    { instanceId },
  ).withResponse();
  const found = new Map<string, ResolvedNumber>();
  // Results come in WhatsApp's order.
  for (const result of Array.isArray(data) ? (data as readonly unknown[]) : []) {
    const { query, isInWhatsApp, jid } = isObject(result) ? result : {};
    if (typeof query !== 'string' || typeof isInWhatsApp !== 'boolean') continue;
    const phone = query.replace(/\D/g, '');
    const resolved = resolvedNumber(phone, isInWhatsApp, jid);
    if (resolved) found.set(phone, resolved);
  }
  const fields = { operationId: route.id, status, attempts };
  return (phone) =>
    found.get(phone) ??
    new InvalidResponseError('the body does not contain all requested numbers', fields);
};

/** Frozen, because it is cached and given to every caller who asks. */
const resolvedNumber = (
  digits: string,
  isInWhatsApp: boolean,
  jid: unknown,
): ResolvedNumber | undefined => {
  const phone = `+${digits}`;
  if (!isInWhatsApp) return Object.freeze({ phone, registered: false });
  // Any other kind of id would send a private message to somebody else.
  return isUserJid(jid) || isLidJid(jid)
    ? Object.freeze({ phone, registered: true, jid })
    : undefined;
};

const isObject = (value: unknown): value is CheckResult =>
  typeof value === 'object' && value !== null;
