import {
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import type { ExampleArguments } from './example-arguments.ts';

/** One string that a caller gives to an operation, by where it goes. */
export interface RequestString {
  readonly plan: OperationPlan;
  readonly in: 'path' | 'query' | 'body';
  /** The way to it: names of properties, `[]` for the items of a list, `*` for the values of a map. */
  readonly steps: readonly string[];
  readonly schema: Schema;
  /** Whether another field of the same object excludes it. */
  readonly exclusive: boolean;
}

/** Lists have one item in these tests, and maps one key. */
const key = 'key';

/**
 * Every string of an operation's request, found by walking its part of the contract. It shares nothing with the
 * generator's own walk, so that neither hides what the other leaves out.
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

/** An id is one even where the contract forgets to say that it is a string. */
const isString = ({ type, format = '' }: Schema): boolean =>
  [type ?? []].flat().includes('string') || format === 'jid' || format === 'phone';

/** As errors name it: `chatId`, `query.phone`, `body.mentions[0]`. */
export const fieldName = ({ in: place, steps }: RequestString): string =>
  [...(place === 'path' ? [] : [place]), ...steps]
    .map((step) => (step === '[]' ? '[0]' : `.${step === '*' ? key : step}`))
    .join('')
    .slice(1);

/** A call's arguments with another value in the place of the string. */
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

/** What stands in the place of the string. */
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
