import { hasNoEffect } from './side-effects.ts';
import { pointerTo } from './contract-pointer.ts';
import { requestOf, withKey, type Cases, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';
import { violationsOf, type Violation } from './violations.ts';

/** A body that is no JSON, and one for each rule of the contract that it breaks. */
export const bodyCases = (context: ProbeContext, operation: ProbedOperation): Cases => {
  const text = brokenBody(context, operation);
  if (operation.body === undefined || text === undefined) return { cases: [], skipped: 0 };
  const { schema, place } = operation.body;
  const violations = violationsOf(context.document, schema, place);
  const harmless = hasNoEffect(context, operation);
  const pairingMayComeFirst = operation.needsPairing;
  const cases = violations.flatMap((violation): ProbeCase[] => {
    const body = harmless ? violation.body : secured(violation, violations);
    if (body === undefined) return [];
    return [
      {
        kind: 'violation',
        operation,
        title: inWords(violation),
        place: violation.place,
        request: requestOf(context, operation, { access: withKey, body: JSON.stringify(body) }),
        expected: [400],
        ...(violation.fields.length > 0 && { refusal: { names: violation.fields } }),
        pairingMayComeFirst,
      },
    ];
  });
  const malformed: ProbeCase = {
    kind: 'malformed-json',
    operation,
    title: 'with a body that is no JSON',
    place: operation.place + pointerTo('requestBody'),
    request: requestOf(context, operation, { access: withKey, body: text }),
    expected: [400],
    refusal: { begins: 'invalid request body' },
    pairingMayComeFirst,
  };
  return { cases: [malformed, ...cases], skipped: violations.length - cases.length };
};

/** JSON that breaks off, of a body that would not be right either if somebody closed it. */
export const brokenBody = (
  { document }: ProbeContext,
  { body }: ProbedOperation,
): string | undefined => {
  if (body === undefined) return undefined;
  const wrong = violationsOf(document, body.schema, body.place).find(
    ({ constraint, path }) => constraint === 'type' && path.length > 0,
  );
  return wrong === undefined ? '{"' : JSON.stringify(wrong.body).replace(/\}$/, '');
};

/**
 * A body with a second rule broken in another field, for a server that does not see the first: it must not do
 * what the body asks for. The gateway tells of wrong types before it looks at anything else, and then of the
 * first alone; of all other rules it tells at once. Undefined where there is no second rule that leaves the first to be seen.
 */
const secured = (violation: Violation, all: readonly Violation[]): unknown => {
  const [field] = violation.path;
  if (field === undefined || violation.fields.length === 0) return undefined;
  const others = all.filter(
    ({ path, constraint }) =>
      // When the gateway looks at formats and choices, the other rules have to be kept.
      path[0] !== undefined && path[0] !== field && !/^(?:format|x-)/.test(constraint),
  );
  const rule = others.find(({ constraint }) => constraint !== 'type');
  const later = all
    .slice(all.indexOf(violation))
    .find((other) => others.includes(other) && other.constraint === 'type');
  const second = rule ?? (violation.constraint === 'type' ? later : undefined);
  if (second === undefined) return undefined;
  const name = String(second.path[0]);
  const body = Object.entries(violation.body as object).filter(([own]) => own !== name);
  const value = (second.body as Record<string, unknown>)[name]; // an object, for the rule is of a field of it
  return Object.fromEntries(value === undefined ? body : [...body, [name, value]]);
};

const inWords = ({ constraint, path, fields }: Violation): string => {
  const where = path.length === 0 ? 'the body' : path.join('.');
  switch (constraint) {
    case 'required':
      return `without ${where}`;
    case 'x-exactly-one-of':
      return `with both or none of ${fields.join(' and ')}`;
    default:
      return `with ${where} against its ${constraint}`;
  }
};
