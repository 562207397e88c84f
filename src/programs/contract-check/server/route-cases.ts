import { harmlessParameter, nobodysPath } from './nobody.ts';
import { isHarmless, startsPairing } from './harm.ts';
import { placeOf } from './place.ts';
import { canCall, requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { harmlessValue } from './request-schemas.ts';
import type { Situation } from './situation.ts';

const noKey = { key: 'none', instance: 'valid' } as const;

/** Methods in the order in which they are tried, of which a path of the contract does not have some. */
const methods = ['PATCH', 'TRACE', 'PUT', 'DELETE', 'POST'];

/** A route that nobody has, with a key and without; then each path with a method that it does not have. */
export const routeCases = (
  situation: Situation,
  asked: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  const [first] = all.filter(({ key }) => key !== 'none' && canCall(situation, key));
  const [any] = all.filter(({ key }) => key !== 'none');
  const unknown = (operation: ProbedOperation, withAKey: boolean): ProbeCase => {
    const { headers } = requestOf(situation, operation, { access: withAKey ? withKey : noKey });
    return {
      kind: 'unknown-route',
      operation: undefined,
      title: `GET ${nobodysPath} ${withAKey ? 'with' : 'without'} a key`,
      place: placeOf('paths'),
      request: { method: 'GET', path: nobodysPath, headers },
      expected: [withAKey ? 404 : 401],
      undocumented: true,
    };
  };
  return [
    ...(first === undefined ? [] : [unknown(first, true)]),
    ...(any === undefined ? [] : [unknown(any, false)]),
    ...wrongMethodCases(situation, asked, all),
  ];
};

const wrongMethodCases = (
  situation: Situation,
  asked: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  const served = asked.filter(({ key }) => isServed(situation.profile, key));
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
      place: placeOf('paths', operation.path),
      request: requestOf(situation, operation, { access, method }),
      expected,
      undocumented: true,
    });
    if (operation.key === 'none') return [wrong(noKey, [401, 405])];
    // A server that takes any method for the right one must not do what the path is for.
    const harmless = served
      .filter(({ path }) => path === operation.path)
      .every((one) => one.body !== undefined || isHarmless(situation, one));
    const mayAsk = harmless || !situation.open.has(operation.key);
    const mayCall = harmless && canCall(situation, operation.key);
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
export const encodedIdCases = (situation: Situation, operation: ProbedOperation): ProbeCase[] => {
  if (startsPairing(operation)) return [];
  const body =
    operation.body && JSON.stringify(harmlessValue(situation.document, operation.body.schema));
  return operation.pathParameters.flatMap((parameter): ProbeCase[] => {
    const raw = harmlessParameter(situation.document, parameter);
    const encoded = encodedSpelling(raw, formatOf(parameter));
    if (encoded === undefined) return [];
    return [
      {
        kind: 'encoded-id',
        operation,
        title: `with ${encoded} in the path`,
        place: operation.place + placeOf('responses', 400),
        request: requestOf(situation, operation, {
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
