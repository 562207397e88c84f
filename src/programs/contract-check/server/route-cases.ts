import { validParameter, unknownPath } from './unassigned-ids.ts';
import { hasNoEffect, startsPairing } from './side-effects.ts';
import { pointerTo } from './contract-pointer.ts';
import { canCall, requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { validValue } from './placed-schemas.ts';
import type { ProbeContext } from './probe-context.ts';

const noKey = { key: 'none', instance: 'valid' } as const;

/** Methods in the order in which they are tried, of which a path of the contract does not have some. */
const methods = ['PATCH', 'TRACE', 'PUT', 'DELETE', 'POST'];

/** A route that nobody has, with a key and without; then each path with a method that it does not have. */
export const routeCases = (
  context: ProbeContext,
  asked: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  const [first] = all.filter(({ key }) => key !== 'none' && canCall(context, key));
  const [any] = all.filter(({ key }) => key !== 'none');
  const unknown = (operation: ProbedOperation, withAKey: boolean): ProbeCase => {
    const { headers } = requestOf(context, operation, { access: withAKey ? withKey : noKey });
    return {
      kind: 'unknown-route',
      operation: undefined,
      title: `GET ${unknownPath} ${withAKey ? 'with' : 'without'} a key`,
      place: pointerTo('paths'),
      request: { method: 'GET', path: unknownPath, headers },
      expected: [withAKey ? 404 : 401],
      undocumented: true,
    };
  };
  return [
    ...(first === undefined ? [] : [unknown(first, true)]),
    ...(any === undefined ? [] : [unknown(any, false)]),
    ...wrongMethodCases(context, asked, all),
  ];
};

const wrongMethodCases = (
  context: ProbeContext,
  asked: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  const served = asked.filter(({ key }) => isServed(context.profile, key));
  const byPath = new Map(served.toReversed().map((operation) => [operation.path, operation]));
  return [...byPath.values()].toReversed().flatMap((operation): ProbeCase[] => {
    // Of paths that look alike, a request may reach either: `/contacts/blocklist` is a `/contacts/{id}` as well.
    const method = methods.find(
      (name) => !all.some((other) => other.method === name && isAlike(other, operation)),
    );
    if (method === undefined) return [];
    const wrong = (access: typeof noKey | typeof withKey, expected: number[]): ProbeCase => ({
      kind: 'wrong-method',
      operation,
      title: `as ${method} ${access.key === 'none' ? 'without' : 'with'} a key`,
      place: pointerTo('paths', operation.path),
      request: requestOf(context, operation, { access, method }),
      expected,
      undocumented: true,
    });
    if (operation.key === 'none') return [wrong(noKey, [401, 405])];
    // A server that takes any method for the right one must not do what the path is for.
    const harmless = served
      .filter(({ path }) => path === operation.path)
      .every((one) => one.body !== undefined || hasNoEffect(context, one));
    const mayAsk = harmless || !context.open.has(operation.key);
    const mayCall = harmless && canCall(context, operation.key);
    return [...(mayAsk ? [wrong(noKey, [401])] : []), ...(mayCall ? [wrong(withKey, [405])] : [])];
  });
};

const isAlike = (a: ProbedOperation, b: ProbedOperation): boolean => {
  const one = a.path.split('/');
  const other = b.path.split('/');
  return (
    one.length === other.length &&
    one.every((part, index) => part === other[index] || (part + (other[index] ?? '')).includes('{'))
  );
};

/** Percent-encoded, an id is another one to this gateway, which does not decode paths. */
export const encodedIdCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] => {
  if (startsPairing(operation)) return [];
  const body =
    operation.body && JSON.stringify(validValue(context.document, operation.body.schema));
  return operation.pathParameters.flatMap((parameter): ProbeCase[] => {
    const raw = validParameter(context.document, parameter);
    const encoded = encodedSpelling(raw, formatOf(parameter));
    if (encoded === undefined) return [];
    return [
      {
        kind: 'encoded-id',
        operation,
        title: `with ${encoded} in the path`,
        place: operation.place + pointerTo('responses', 400),
        request: requestOf(context, operation, {
          access: withKey,
          params: { [parameter.name]: encoded },
          ...(body !== undefined && { body }),
        }),
        expected: [400],
        pairingMayComeFirst: operation.needsPairing,
      },
    ];
  });
};

const formatOf = ({ schema }: ProbedOperation['pathParameters'][number]): string | undefined =>
  schema !== undefined && 'format' in schema ? schema.format : undefined;

const encodedSpelling = (raw: string, format: string | undefined): string | undefined => {
  if (format === 'jid') return raw.replace('@', '%40');
  return format === 'phone' ? `%2B${raw.replace('+', '')}` : undefined;
};
