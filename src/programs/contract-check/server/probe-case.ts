import type { Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { validParameter, unknownInstance } from './unassigned-ids.ts';
import { pathWith } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';

/** A request as it goes onto the wire. */
export interface ProbeRequest {
  readonly method: string;
  /** With the query; sent as it is. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One question to the server, and what the gateway answers to it. */
export interface ProbeCase {
  /** What is asked, by the name under which findings and deviations know it. */
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
  /** The operation that it is about; undefined for a route that is nobody's. */
  readonly operation: ProbedOperation | undefined;
  /** The request in a few words: `without a key`. */
  readonly title: string;
  /** What of the contract it is about. */
  readonly place: string;
  readonly request: ProbeRequest;
  /** The statuses that the gateway answers with. */
  readonly expected: readonly number[];
  /** Where a 400 is expected: what its detail has to begin with, or which fields it has to name one of. */
  readonly refusal?: { readonly begins: string } | { readonly names: readonly string[] };
  /** Whether a gateway that looks at the pairing first may answer 409. */
  readonly pairingMayComeFirst?: boolean;
  /** Whether the answer is judged by its status alone, which the contract does not name for this operation. */
  readonly undocumented?: boolean;
}

/** The cases of an operation, and how many of them could not be made without harm. */
export interface Cases {
  readonly cases: readonly ProbeCase[];
  readonly skipped: number;
}

export interface RequestParts {
  readonly access: Access;
  /** The parameters of the path; those left out name nobody. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, or what shall not be any. */
  readonly body?: string;
  /** Default: the operation's. */
  readonly method?: string;
}

/** No gateway has it. */
const wrongKey = 'wsapi-contract-wrong-key';

/** A request of an operation. */
export const requestOf = (
  context: ProbeContext,
  operation: ProbedOperation,
  { access, params = {}, query = {}, body, method = operation.method }: RequestParts,
): ProbeRequest => {
  const nobody = Object.fromEntries(
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
    path: pathWith(operation, { ...nobody, ...params }) + (search === '' ? '' : `?${search}`),
    headers: {
      Accept: '*/*',
      ...(key !== undefined && { 'X-Api-Key': key }),
      ...(operation.key === 'instance' && instance !== undefined && { 'X-Instance-Id': instance }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
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

/** Whether the caller has what an operation asks for. */
export const canCall = (
  { keys, instanceId, profile }: ProbeContext,
  kind: ProbedOperation['key'],
): boolean => {
  if (kind === 'none') return true;
  if (keys[kind] === undefined) return false;
  return kind !== 'instance' || profile === 'self-hosted-single' || instanceId !== undefined;
};

export const withKey: Access = { key: 'valid', instance: 'valid' };
