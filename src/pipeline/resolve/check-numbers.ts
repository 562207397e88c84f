import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import { isLidJid, isUserJid } from '../../ids/jid-guards.ts';
import type { Route } from '../route.ts';
import { request } from '../request.ts';
import type { SendSettings } from '../send-settings.ts';
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

/** What was answered about a number; for one of which nothing can be read out of the answer, the error that says so. */
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
  const options = { instanceId };
  const { data, status, attempts } = await request<readonly unknown[]>(
    settings,
    route,
    { body: { phones } },
    options,
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
    new InvalidResponseError('it does not tell of every number that was asked about', fields);
};

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
