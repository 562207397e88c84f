import { hasNoEffect } from './side-effects.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { requestOf, withKey, type Cases, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';
import { violationsOf, type Violation } from './violations.ts';

/** A body that is not JSON, and one body for each rule of the contract, which breaks this rule alone. */
export const bodyCases = (context: ProbeContext, operation: ProbedOperation): Cases => {
  const text = brokenBody(context, operation);
  if (operation.body === undefined || text === undefined) return { cases: [], skipped: 0 };
  const { schema, place } = operation.body;
  const violations = violationsOf(context.document, schema, place);
  const mayBeAccepted = hasNoEffect(context, operation);
  const pairingMayComeFirst = operation.needsPairing;
  const cases = violations.flatMap((violation): ProbeCase[] => {
    const body = mayBeAccepted ? violation.body : withSecondViolation(violation, violations);
    if (body === undefined) return [];
    return [
      {
        kind: 'violation',
        operation,
        title: titleOf(violation),
        place: violation.place,
        request: requestOf(context, operation, { access: withKey, body: JSON.stringify(body) }),
        expected: [400],
        ...refusalOf(violation),
        pairingMayComeFirst,
      },
    ];
  });
  const malformed: ProbeCase = {
    kind: 'malformed-json',
    operation,
    title: 'with a body that is not JSON',
    place: operation.place + pointerOf('requestBody'),
    request: requestOf(context, operation, { access: withKey, body: text }),
    expected: [400],
    refusal: { begins: 'invalid request body' },
    pairingMayComeFirst,
  };
  return { cases: [malformed, ...cases], skipped: violations.length - cases.length };
};

/** What the refusal has to be about. */
const refusalOf = ({ fields, format }: Violation): Pick<ProbeCase, 'refusal'> => {
  // Go's decoders of times and of base64 do not name the field.
  if (format === 'date-time')
    return { refusal: { mentions: /parsing time|Time\.UnmarshalJSON/, about: 'the time' } };
  if (format === 'byte') return { refusal: { mentions: /base64/i, about: 'the base64' } };
  return fields.length > 0 ? { refusal: { names: fields } } : {};
};

/** Truncated JSON. Completed, it would still have a value of a wrong type. */
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
 * The body with a second rule broken in another field, so that a server that misses the first violation still refuses
 * the request. The gateway reports only the first wrong type, and then all other violations together; the second one
 * must therefore not hide the first. Undefined if there is no such second rule.
 */
const withSecondViolation = (violation: Violation, all: readonly Violation[]): unknown => {
  const [field] = violation.path;
  // A refusal that does not name the field could be about either.
  if (field === undefined || violation.fields.length === 0 || violation.format !== undefined)
    return undefined;
  const others = all.filter(
    ({ path, constraint }) =>
      // Formats and choices are only checked in a body that keeps all other rules.
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
  const value = (second.body as Record<string, unknown>)[name]; // safe: an object: the rule is about one of its fields
  return Object.fromEntries(value === undefined ? body : [...body, [name, value]]);
};

const titleOf = ({ constraint, path, fields }: Violation): string => {
  const where = path.length === 0 ? 'the body' : path.join('.');
  switch (constraint) {
    case 'required':
      return `without ${where}`;
    case 'x-exactly-one-of':
      return `with both or none of ${fields.join(' and ')}`;
    default:
      return `with a ${where} that violates its ${constraint}`;
  }
};
