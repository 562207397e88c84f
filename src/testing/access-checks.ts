import type { KeyKind } from '../limiter/key-kind.ts';

/** Where the events of an instance go. */
export interface DeliverySettings {
  webhookUrl?: string | undefined;
  /** With it, deliveries are signed. */
  signingSecret?: string | undefined;
  /** The types of event that are wanted; none, or left out: all. */
  eventFilters?: readonly string[] | undefined;
}

/** An instance of the gateway: one WhatsApp account. */
export interface Instance extends DeliverySettings {
  /** Its own key; without one, the customer's is needed. */
  apiKey?: string | undefined;
  /** Whether a phone is paired and logged in. */
  paired: boolean;
  /** False while it starts. */
  available: boolean;
  name?: string | undefined;
  /** RFC 3339. */
  created?: string | undefined;
  /** Cloud edition: whether it takes where its events go from the customer's defaults. */
  usesDefaults?: boolean | undefined;
  /** Cloud edition: events are fetched, and no webhook is called. */
  pullMode?: boolean | undefined;
  historySync?: boolean | undefined;
  /** What still counts for events though it was changed: until the instance restarts. */
  running?: DeliverySettings | undefined;
}

export interface GatewayKeys {
  readonly customer: string;
  readonly admin: string;
}

export interface Refusal {
  readonly status: number;
  readonly detail: string;
}

export const unauthorized: Refusal = { status: 401, detail: 'unauthorized' };

/** `cloud` and `self-hosted-multi` have many instances, `self-hosted-single` has one and ignores the header. */
export type Edition = 'cloud' | 'self-hosted-single' | 'self-hosted-multi';

/**
 * Whether an edition has the operations that take this kind of key: the account's routes are the cloud's, the admin's
 * are there with many instances only. Those of another edition are unknown routes.
 *
 * @param edition undefined where none is named: all of them are served.
 */
export const servesKeyKind = (edition: Edition | undefined, kind: KeyKind): boolean => {
  if (edition === undefined) return true;
  switch (kind) {
    case 'instance':
    case 'none':
      return true;
    case 'customer':
      return edition === 'cloud';
    case 'admin':
      return edition === 'self-hosted-multi';
  }
};

/**
 * Whether a request may come in, in the order of the gateway's own checks: with many instances, first the
 * header (400), then the instance (404), then the key (401).
 */
export const accessRefusal = (
  edition: Edition,
  kind: KeyKind,
  headers: Headers,
  instances: ReadonlyMap<string, Instance>,
  keys: GatewayKeys,
): Refusal | undefined => {
  const key = headers.get('x-api-key') ?? '';
  switch (kind) {
    case 'none':
      return undefined;
    case 'customer':
      return key === keys.customer ? undefined : unauthorized;
    case 'admin':
      return key === keys.admin ? undefined : unauthorized;
    case 'instance': {
      const id = headers.get('x-instance-id');
      if (edition !== 'self-hosted-single' && (id === null || id === ''))
        return { status: 400, detail: 'missing X-Instance-Id header' };
      const instance = instances.get(instanceIdOf(edition, id, instances));
      if (instance === undefined) return { status: 404, detail: 'instance not found' };
      // A gateway of one's own lets everybody in where it has no key to compare with.
      if (edition !== 'cloud' && (instance.apiKey ?? '') === '') return undefined;
      const accepted = [instance.apiKey, ...(edition === 'cloud' ? [keys.customer] : [])];
      return accepted.includes(key) ? undefined : unauthorized;
    }
  }
};

/** Whether a request has any valid key: without one, even an unknown route is answered 401. */
export const hasValidKey = (
  edition: Edition | undefined,
  headers: Headers,
  instances: ReadonlyMap<string, Instance>,
  keys: GatewayKeys,
): boolean => {
  const key = headers.get('x-api-key') ?? '';
  return [
    ...(servesKeyKind(edition, 'customer') ? [keys.customer] : []),
    ...(servesKeyKind(edition, 'admin') ? [keys.admin] : []),
    ...[...instances.values()].map(({ apiKey }) => apiKey),
  ].includes(key);
};

/** The id of the instance that a request concerns. */
export const instanceIdOf = (
  edition: Edition,
  header: string | null,
  instances: ReadonlyMap<string, Instance>,
): string => (edition === 'self-hosted-single' ? ([...instances.keys()][0] ?? '') : (header ?? ''));
