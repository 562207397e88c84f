import type { Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { unknownInstance, wrongKey } from './unassigned-ids.ts';
import { validParameter } from './valid-values.ts';
import { pathWith } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';

/** A request as it is sent. */
export interface ProbeRequest {
  readonly method: string;
  /** With the query; sent as it is. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ids and numbers of real people and groups in it, which no report may show. */
  readonly private?: readonly string[];
}

/** One request to the server, and how the gateway may respond. */
export interface ProbeCase {
  /** What the request tries. */
  readonly kind:
    | 'no-key'
    | 'wrong-key'
    | 'no-instance'
    | 'unknown-instance'
    | 'malformed-json'
    | 'violation'
    | 'missing-query'
    | 'encoded-id'
    | 'unknown-route'
    | 'wrong-method'
    | 'read'
    | 'write'
    | 'send';
  /** Undefined for a route that no gateway has. */
  readonly operation: ProbedOperation | undefined;
  /** The request in a few words: `without a key`. */
  readonly title: string;
  /** The part of the contract that it checks. */
  readonly place: string;
  readonly request: ProbeRequest;
  /** The statuses that the gateway may respond with. */
  readonly expected: readonly number[];
  /** If a 400 is expected: how its detail must begin, what it must mention, or a field of which it must name one. */
  readonly refusal?:
    | { readonly begins: string }
    | { readonly mentions: RegExp; readonly about: string }
    | { readonly names: readonly string[] };
  /** Whether the gateway may respond with 409 because it checks the pairing first. */
  readonly pairingMayComeFirst?: boolean;
  /** Whether the contract does not document the expected status for this operation. */
  readonly undocumented?: boolean;
}

/** The cases of an operation, and how many were left out because a broken server might act on them. */
export interface Cases {
  readonly cases: readonly ProbeCase[];
  readonly skipped: number;
}

export interface RequestParts {
  readonly access: Access;
  /** Path parameters; those left out get ids that belong to no one. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, or deliberately not. */
  readonly body?: string;
  /** Default: the operation's. */
  readonly method?: string;
  /** Send `X-Instance-Id` even if the operation does not take it. */
  readonly sendInstance?: boolean;
  readonly private?: readonly string[];
}

/** A request of an operation. */
export const requestOf = (
  context: ProbeContext,
  operation: ProbedOperation,
  {
    access,
    params = {},
    query = {},
    body,
    method = operation.method,
    sendInstance = operation.key === 'instance',
    private: hidden = [],
  }: RequestParts,
): ProbeRequest => {
  const unassigned = Object.fromEntries(
    operation.pathParameters.map((parameter) => [
      parameter.name,
      validParameter(context.document, parameter),
    ]),
  );
  const search = new URLSearchParams(query).toString();
  const key = keyOf(context, operation, access.key);
  const instance = { valid: context.instanceId, none: undefined, unknown: unknownInstance }[
    access.instance
  ];
  return {
    method,
    path: pathWith(operation, { ...unassigned, ...params }) + (search === '' ? '' : `?${search}`),
    headers: {
      Accept: '*/*',
      ...(key !== undefined && { 'X-Api-Key': key }),
      ...(sendInstance && instance !== undefined && { 'X-Instance-Id': instance }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    ...(hidden.length > 0 && { private: hidden }),
  };
};

const keyOf = (
  { keys }: ProbeContext,
  { key: kind }: ProbedOperation,
  key: Access['key'],
): string | undefined => {
  switch (key) {
    case 'none':
      return undefined;
    case 'wrong':
      return wrongKey;
    case 'valid':
      return kind === 'none' ? undefined : keys[kind];
    case 'another':
      return kind === 'instance' ? keys.admin : keys.instance;
  }
};

/** Whether the caller has the credentials for operations that take this kind of key. */
export const canCall = (
  { keys, instanceId, profile }: ProbeContext,
  kind: ProbedOperation['key'],
): boolean => {
  if (kind === 'none') return true;
  if (keys[kind] === undefined) return false;
  return kind !== 'instance' || profile === 'self-hosted-single' || instanceId !== undefined;
};

export const withKey: Access = { key: 'valid', instance: 'valid' };

export const withoutKey: Access = { key: 'none', instance: 'valid' };
