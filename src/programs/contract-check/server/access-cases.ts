import { mayRequestAs } from './side-effects.ts';
import { brokenBody } from './body-cases.ts';
import { pointerTo } from './contract-pointer.ts';
import { canCall, requestOf, withKey, type Cases, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed, readsInstanceHeader, refusalOf, type Access } from './profiles.ts';
import type { ProbeContext } from './probe-context.ts';
import { readCase } from './read-cases.ts';

/** Who calls, and how that is called. */
interface Caller {
  readonly kind: ProbeCase['kind'];
  readonly title: string;
  readonly access: Access;
}

/**
 * Every way of not being let in. What would change something is asked without a valid key even where the
 * instance is missing or unknown: the gateway sees that first, and another server cannot do what is asked.
 */
export const accessCases = (context: ProbeContext, operation: ProbedOperation): Cases => {
  const { profile } = context;
  if (!isServed(profile, operation.key))
    return { cases: [foreignCase(context, operation)], skipped: 0 };
  const all = callers(context, operation);
  const harmless = all.filter(({ access }) => mayRequestAs(context, operation, access));
  const cases = harmless.map(({ kind, title, access }): ProbeCase => {
    const refusal = refusalOf(profile, operation.key, access);
    if (refusal === undefined) return { ...readCase(context, operation, access), kind, title };
    const body = operation.safe ? undefined : brokenBody(context, operation);
    return {
      kind,
      operation,
      title,
      place: operation.place + pointerTo('responses', refusal),
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
    { kind: 'no-key', title: 'without a key', access: { key: 'none', instance: 'valid' } },
    { kind: 'wrong-key', title: 'with a wrong key', access: wrongKey },
  ];
  const another = kind === 'instance' ? keys.admin : keys.instance;
  const own = kind === 'none' ? undefined : keys[kind];
  // One key may be given for all.
  if (kind !== 'none' && safe && another !== undefined && another !== own)
    found.push({
      kind: 'wrong-key',
      title: `with a key that is not the ${kind}'s`,
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
      title: 'without a key, and with an instance of which this mode takes no notice',
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
 * An operation of another edition is a route that is not there, and is not asked for with a key. One that takes
 * no key may be there all the same: the cloud's `/health` is only not told of.
 */
const foreignCase = (context: ProbeContext, operation: ProbedOperation): ProbeCase => ({
  kind: 'unknown-route',
  operation,
  title: `without a key, which the ${context.profile} edition does not have`,
  place: operation.place,
  request: requestOf(context, operation, { access: { key: 'none', instance: 'valid' } }),
  expected: [...(operation.key === 'none' ? operation.successes : []), 401, 404],
  undocumented: true,
});
