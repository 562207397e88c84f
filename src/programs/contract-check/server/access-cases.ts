import { isHarmlessFrom } from './harm.ts';
import { brokenBody } from './body-cases.ts';
import { placeOf } from './place.ts';
import { canCall, requestOf, withKey, type Cases, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed, readsInstanceHeader, refusalOf, type Access } from './profiles.ts';
import type { Situation } from './situation.ts';
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
export const accessCases = (situation: Situation, operation: ProbedOperation): Cases => {
  const { profile } = situation;
  if (!isServed(profile, operation.key))
    return { cases: [foreignCase(situation, operation)], heldBack: 0 };
  const all = callers(situation, operation);
  const harmless = all.filter(({ access }) => isHarmlessFrom(situation, operation, access));
  const cases = harmless.map(({ kind, title, access }): ProbeCase => {
    const refusal = refusalOf(profile, operation.key, access);
    if (refusal === undefined) return { ...readCase(situation, operation, access), kind, title };
    const body = operation.safe ? undefined : brokenBody(situation, operation);
    return {
      kind,
      operation,
      title,
      place: operation.place + placeOf('responses', refusal),
      request: requestOf(situation, operation, {
        access,
        ...(body !== undefined && { body }),
      }),
      expected: [refusal],
    };
  });
  return { cases, heldBack: all.length - cases.length };
};

const callers = (situation: Situation, operation: ProbedOperation): Caller[] => {
  const { key: kind, safe } = operation;
  const { keys, profile } = situation;
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
  if (safe && canCall(situation, operation.key))
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
const foreignCase = (situation: Situation, operation: ProbedOperation): ProbeCase => ({
  kind: 'unknown-route',
  operation,
  title: `without a key, which the ${situation.profile} edition does not have`,
  place: operation.place,
  request: requestOf(situation, operation, { access: { key: 'none', instance: 'valid' } }),
  expected: [...(operation.key === 'none' ? operation.successes : []), 401, 404],
  undocumented: true,
});
