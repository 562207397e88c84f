import {
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import type { ExampleArguments } from './example-arguments.ts';

/** A string in the request of an operation, and where it is. */
export interface RequestString {
  readonly plan: OperationPlan;
  readonly in: 'path' | 'query' | 'body';
  /** The path to it: property names, `[]` for list items, `*` for map values. */
  readonly steps: readonly string[];
  readonly schema: Schema;
  /** Whether another field of the same object excludes it. */
  readonly exclusive: boolean;
}

/** Lists have one item in these tests, and maps one key. */
const key = 'key';

/**
 * Finds every string of an operation's request in the contract. It shares no code with the generator, so that neither
 * can hide what the other leaves out.
 */
export const requestStringsOf = (document: OpenApi, plan: OperationPlan): RequestString[] => [
  ...plan.parameters.flatMap((parameter) => ofParameter(document, plan, parameter)),
  ...below(document, plan.bodySchema, { plan, in: 'body', steps: [], exclusive: false }, []),
];

const ofParameter = (
  document: OpenApi,
  plan: OperationPlan,
  { in: place, name, schema }: Parameter,
): RequestString[] =>
  place === 'path' || place === 'query'
    ? below(document, schema, { plan, in: place, steps: [name], exclusive: false }, [])
    : [];

const below = (
  document: OpenApi,
  value: Schema | Reference | undefined,
  at: Omit<RequestString, 'schema'>,
  above: readonly Schema[],
): RequestString[] => {
  if (value === undefined) return [];
  const schema = resolve(document, value);
  if (above.includes(schema)) return [];
  const deeper = (part: Schema | Reference, step: string, exclusive = false): RequestString[] =>
    below(document, part, { ...at, steps: [...at.steps, step], exclusive }, [...above, schema]);
  const { items, additionalProperties: values, properties = {} } = schema;
  return [
    ...(isString(schema) ? [{ ...at, schema }] : []),
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) =>
      below(document, part, at, [...above, schema]),
    ),
    ...Object.entries(properties).flatMap(([name, property]) =>
      deeper(property, name, schema['x-exactly-one-of']?.includes(name)),
    ),
    ...(items ? deeper(items, '[]') : []),
    ...(typeof values === 'object' ? deeper(values, '*') : []),
  ];
};

/** An id counts as a string even if the contract does not say so. */
const isString = ({ type, format = '' }: Schema): boolean =>
  [type ?? []].flat().includes('string') || format === 'jid' || format === 'phone';

/** The name in errors: `chatId`, `query.phone`, `body.mentions[0]`. */
export const fieldName = ({ in: place, steps }: RequestString): string =>
  [...(place === 'path' ? [] : [place]), ...steps]
    .map((step) => (step === '[]' ? '[0]' : `.${step === '*' ? key : step}`))
    .join('')
    .slice(1);

/** The arguments of a call with the string replaced. */
export const withValue = (
  { in: place, steps }: RequestString,
  { params, query, body }: ExampleArguments,
  value: unknown,
): ExampleArguments => ({
  params: place === 'path' ? (put(params, steps, value) as ExampleArguments['params']) : params, // an object stays one
  query: place === 'query' ? (put(query, steps, value) as ExampleArguments['query']) : query, // the same
  body: place === 'body' ? put(body, steps, value) : body,
});

const put = (into: unknown, [step, ...steps]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (step === '[]') return [put((into as unknown[] | undefined)?.[0], steps, value)];
  const name = step === '*' ? key : step;
  const object = (into ?? {}) as Readonly<Record<string, unknown>>; // the contract says so
  return { ...object, [name]: put(object[name], steps, value) };
};

/** The value at the place of the string. */
export const valueIn = (
  { in: place, steps }: RequestString,
  sent: Readonly<Record<RequestString['in'], unknown>>,
): unknown =>
  steps.reduce<unknown>(
    (within, step) =>
      (within as Readonly<Record<string, unknown>> | undefined)?.[
        step === '[]' ? 0 : step === '*' ? key : step
      ],
    sent[place],
  );
