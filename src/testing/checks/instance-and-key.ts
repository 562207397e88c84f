import type { KeyKind } from '../../limiter/key-kind.ts';

/** Where the events of an instance go. */
export interface DeliverySettings {
  webhookUrl?: string | undefined;
  /** Signs deliveries with this secret. */
  signingSecret?: string | undefined;
  /** The event types to deliver. All of them where it is empty or left out. */
  eventFilters?: readonly string[] | undefined;
}

/** An instance of the gateway: one WhatsApp account. */
export interface Instance extends DeliverySettings {
  /** Its own key. Without one, the cloud edition takes the customer's key and a self-hosted gateway any key. */
  apiKey?: string | undefined;
  /** Whether a device is paired and logged in. */
  paired: boolean;
  /** False while the instance starts. */
  available: boolean;
  name?: string | undefined;
  /** RFC 3339. */
  created?: string | undefined;
  /** Cloud edition: deliver events as the customer's defaults say. */
  usesDefaults?: boolean | undefined;
  /** Cloud edition: events are fetched, no webhook is called. */
  pullMode?: boolean | undefined;
  historySync?: boolean | undefined;
  /** The delivery settings in use until the instance restarts, where they were changed since its start. */
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

/** `cloud` and `self-hosted-multi` have many instances. `self-hosted-single` has one and ignores `X-Instance-Id`. */
export type Edition = 'cloud' | 'self-hosted-single' | 'self-hosted-multi';

/**
 * Whether an edition has the operations that take this kind of key. `/account` exists in the cloud only, `/admin` only
 * with many self-hosted instances; elsewhere they are unknown routes.
 *
 * @param edition undefined to serve all of them.
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
 * Why a request is refused before anything else in it is looked at. With many instances the header is checked first
 * (400), then the instance (404), then the key (401).
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
      // A self-hosted instance without a key is open to anybody.
      if (edition !== 'cloud' && (instance.apiKey ?? '') === '') return undefined;
      const accepted = [instance.apiKey, ...(edition === 'cloud' ? [keys.customer] : [])];
      return accepted.includes(key) ? undefined : unauthorized;
    }
  }
};

/** Whether a request has any valid key. Without one, the cloud responds with 401, even on an unknown route. */
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

/** The id of the instance that a request is for. */
export const instanceIdOf = (
  edition: Edition,
  header: string | null,
  instances: ReadonlyMap<string, Instance>,
): string => (edition === 'self-hosted-single' ? ([...instances.keys()][0] ?? '') : (header ?? ''));
