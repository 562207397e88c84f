import { mayRequestAs } from './side-effects.ts';
import { brokenBody } from './body-cases.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import {
  canCall,
  requestOf,
  withKey,
  withoutKey,
  type Cases,
  type ProbeCase,
} from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import {
  isServed,
  readsInstanceHeader,
  refusalOf,
  unknownRouteRefusals,
  type Access,
} from './profiles.ts';
import type { ProbeContext } from './probe-context.ts';
import { readCase } from './read-cases.ts';

/** Credentials that are tried, and how a report describes them. */
interface Caller {
  readonly kind: ProbeCase['kind'];
  readonly title: string;
  readonly access: Access;
}

/**
 * Every combination of credentials that the gateway refuses. Operations that change something are never sent with a
 * valid key here: a missing or unknown instance is refused before the key is checked, so a wrong key makes no
 * difference to a gateway that is right, and keeps a broken one from acting.
 */
export const accessCases = (context: ProbeContext, operation: ProbedOperation): Cases => {
  const { profile } = context;
  if (!isServed(profile, operation.key))
    return { cases: [foreignCase(context, operation)], skipped: 0 };
  const all = callers(context, operation);
  const allowed = all.filter(({ access }) => mayRequestAs(context, operation, access));
  const cases = allowed.map(({ kind, title, access }): ProbeCase => {
    const refusal = refusalOf(profile, operation.key, access);
    if (refusal === undefined) return { ...readCase(context, operation, access), kind, title };
    const body = operation.safe ? undefined : brokenBody(context, operation);
    return {
      kind,
      operation,
      title,
      place: operation.place + pointerOf('responses', refusal),
      request: requestOf(context, operation, {
        access,
        ...(body !== undefined && { body }),
      }),
      expected: [refusal],
    };
  });
  return { cases, skipped: all.length - cases.length };
};

const callers = (context: ProbeContext, operation: ProbedOperation): Caller[] => {
  const { key: kind, safe } = operation;
  const { keys, profile } = context;
  const wrongKey = { key: 'wrong', instance: 'valid' } as const;
  const found: Caller[] = [
    { kind: 'no-key', title: 'without a key', access: withoutKey },
    { kind: 'wrong-key', title: 'with a wrong key', access: wrongKey },
  ];
  const another = kind === 'instance' ? keys.admin : keys.instance;
  const own = kind === 'none' ? undefined : keys[kind];
  // The same key may be configured for several kinds.
  if (kind !== 'none' && safe && another !== undefined && another !== own)
    found.push({
      kind: 'wrong-key',
      title: `with a valid key of another kind than ${kind}`,
      access: { key: 'another', instance: 'valid' },
    });
  if (kind !== 'instance') return found;
  if (readsInstanceHeader(profile))
    found.push(
      {
        kind: 'no-instance',
        title: 'without X-Instance-Id and without a key',
        access: { key: 'none', instance: 'none' },
      },
      {
        kind: 'unknown-instance',
        title: 'for an unknown instance and without a key',
        access: { key: 'none', instance: 'unknown' },
      },
    );
  else
    found.push({
      kind: 'unknown-instance',
      title: 'without a key, and with an X-Instance-Id, which single mode ignores',
      access: { key: 'none', instance: 'unknown' },
    });
  if (safe && canCall(context, operation.key))
    found.push(
      {
        kind: 'no-instance',
        title: 'without X-Instance-Id',
        access: { ...withKey, instance: 'none' },
      },
      {
        kind: 'unknown-instance',
        title: 'for an unknown instance',
        access: { ...withKey, instance: 'unknown' },
      },
    );
  return found;
};

/**
 * An operation of another edition is an unknown route here. The cloud's `/health` is an exception: it may exist though
 * the contract does not say so.
 */
const foreignCase = (context: ProbeContext, operation: ProbedOperation): ProbeCase => {
  const request = requestOf(context, operation, { access: withoutKey, sendInstance: true });
  const refusals = unknownRouteRefusals(context.profile, 'X-Instance-Id' in request.headers);
  return {
    kind: 'unknown-route',
    operation,
    title: `without a key, which the ${context.profile} edition does not have`,
    place: operation.place,
    request,
    expected: [...(operation.key === 'none' ? operation.successes : []), ...refusals, 404],
    undocumented: true,
  };
};
