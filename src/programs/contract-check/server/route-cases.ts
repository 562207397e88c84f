import { unknownPath } from './unassigned-ids.ts';
import { validParameter } from './valid-values.ts';
import { hasNoEffect, startsPairing } from './side-effects.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { canCall, requestOf, withKey, withoutKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed, unknownRouteRefusals, type Access } from './profiles.ts';
import { validValue } from './valid-values.ts';
import type { ProbeContext } from './probe-context.ts';

/** The methods to try; the first one that a path does not have is used. */
const methods = ['PATCH', 'TRACE', 'PUT', 'DELETE', 'POST'];

/** A route that no gateway has, with and without a key; then each path with a method that it does not have. */
export const routeCases = (
  context: ProbeContext,
  selected: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  // Outside `/admin` and `/account` the gateway accepts the instance's key.
  const operation = all.find(({ key }) => key === 'instance');
  if (operation === undefined) return wrongMethodCases(context, selected, all);
  const unknown = (access: Access, expected: readonly number[]): ProbeCase => ({
    kind: 'unknown-route',
    operation: undefined,
    title: `GET ${unknownPath} ${access === withKey ? 'with' : 'without'} a key`,
    place: pointerOf('paths'),
    request: { ...requestOf(context, operation, { access }), method: 'GET', path: unknownPath },
    expected,
    undocumented: true,
  });
  const sendsInstance = context.instanceId !== undefined;
  return [
    ...(canCall(context, 'instance') ? [unknown(withKey, [404])] : []),
    unknown(withoutKey, unknownRouteRefusals(context.profile, sendsInstance)),
    ...wrongMethodCases(context, selected, all),
  ];
};

const wrongMethodCases = (
  context: ProbeContext,
  selected: readonly ProbedOperation[],
  all: readonly ProbedOperation[],
): ProbeCase[] => {
  const served = selected.filter(({ key }) => isServed(context.profile, key));
  const byPath = new Map(served.toReversed().map((operation) => [operation.path, operation]));
  return [...byPath.values()].toReversed().flatMap((operation): ProbeCase[] => {
    // A request may match several paths: `/contacts/blocklist` is a `/contacts/{id}` too.
    const method = methods.find(
      (name) => !all.some((other) => other.method === name && isAlike(other, operation)),
    );
    if (method === undefined) return [];
    const wrong = (access: Access, expected: readonly number[]): ProbeCase => ({
      kind: 'wrong-method',
      operation,
      title: `as ${method} ${access === withKey ? 'with' : 'without'} a key`,
      place: pointerOf('paths', operation.path),
      // `PATCH /health` is an unknown route in multi mode, so it has to name the instance.
      request: requestOf(context, operation, {
        access,
        method,
        sendInstance: operation.key === 'instance' || operation.key === 'none',
      }),
      expected,
      undocumented: true,
    });
    if (operation.key === 'none') {
      const refusals = unknownRouteRefusals(context.profile, context.instanceId !== undefined);
      return [wrong(withoutKey, [...refusals, 405])];
    }
    const alternatives = served.filter(({ path }) => path === operation.path);
    // A server that ignores the method must not do what the path is for.
    const isSafeToSend = alternatives.every(
      (one) => one.body !== undefined || hasNoEffect(context, one),
    );
    const mayAsk = isSafeToSend || !context.open.has(operation.key);
    const mayCall = isSafeToSend && canCall(context, operation.key);
    // On an unpaired device the gateway responds with 409 before it looks at the method.
    const pairingFirst =
      context.paired !== true && alternatives.some(({ needsPairing }) => needsPairing);
    return [
      ...(mayAsk ? [wrong(withoutKey, [401])] : []),
      ...(mayCall ? [wrong(withKey, pairingFirst ? [405, 409] : [405])] : []),
    ];
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

/** The gateway does not decode paths, so a percent-encoded id is another, invalid id to it. */
export const encodedIdCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] => {
  if (startsPairing(operation)) return [];
  const body =
    operation.body && JSON.stringify(validValue(context.document, operation.body.schema));
  return operation.pathParameters.flatMap((parameter): ProbeCase[] => {
    const raw = validParameter(context.document, parameter);
    const encoded = percentEncoded(raw, formatOf(parameter));
    if (encoded === undefined) return [];
    return [
      {
        kind: 'encoded-id',
        operation,
        title: `with ${encoded} in the path`,
        place: operation.place + pointerOf('responses', 400),
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

const percentEncoded = (raw: string, format: string | undefined): string | undefined => {
  if (format === 'jid') return raw.replace('@', '%40');
  return format === 'phone' ? `%2B${raw.replace('+', '')}` : undefined;
};
