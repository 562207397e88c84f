import { contract } from '../../../../generated/contract.ts';
import { partsOf, resolve, type Reference, type Schema } from '../../../contract/openapi.ts';
import type { RouteArguments } from '../../../pipeline/route.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import type { JsonSchema } from '../tool/tool.ts';
import type { KnownOperation } from './known-operations.ts';

type Place = 'params' | 'query' | 'body';

interface Argument {
  readonly place: Place;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema | Reference;
  readonly description: string | undefined;
}

/** The arguments of an operation, side by side, by their names. A name that two places use gets the place in front. */
const argumentsOf = ({ operation, parameters }: KnownOperation): ReadonlyMap<string, Argument> => {
  const body = operation.requestBody && resolve(contract, operation.requestBody);
  const schema = body?.content['application/json']?.schema;
  const parts = schema === undefined ? [] : partsOf(contract, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const found: Argument[] = [
    ...parameters.flatMap(
      ({ name, in: where, schema: own = {}, required: must = false, description }) =>
        where === 'path' || where === 'query'
          ? [
              {
                place: where === 'path' ? ('params' as const) : ('query' as const),
                name,
                required: where === 'path' || must,
                schema: own,
                description,
              },
            ]
          : [],
    ),
    ...parts.flatMap((part) =>
      Object.entries(part.properties ?? {}).map(([name, own]) => ({
        ...{ place: 'body' as const, name, required: required.has(name), schema: own },
        description: resolve(contract, own).description,
      })),
    ),
  ];
  const byName = new Map<string, Argument>();
  for (const one of found)
    byName.set(byName.has(one.name) ? `${one.place}_${one.name}` : one.name, one);
  return byName;
};

/** The JSON Schema of an operation's arguments. */
export const inputSchemaOf = (known: KnownOperation): JsonSchema => {
  const all = [...argumentsOf(known)];
  const required = all.flatMap(([name, one]) => (one.required ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(
      all.map(([name, { schema, description }]) => [name, plainSchema(schema, description)]),
    ),
    ...(required.length > 0 && { required }),
  };
};

/** The contract's schema without references and without what only a generator needs. */
const plainSchema = (value: Schema | Reference, description?: string, depth = 0): JsonSchema => {
  const parts = partsOf(contract, value);
  const [first] = parts;
  if (first === undefined || depth > 6) return {};
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  const required = parts.flatMap((part) => part.required ?? []);
  const { type, enum: values, items } = first;
  return {
    ...(type !== undefined ? { type } : properties.length > 0 && { type: 'object' }),
    ...(values !== undefined && { enum: values }),
    ...(items !== undefined && { items: plainSchema(items, undefined, depth + 1) }),
    ...(properties.length > 0 && {
      properties: Object.fromEntries(
        properties.map(([name, own]) => [
          name,
          plainSchema(own, resolve(contract, own).description, depth + 1),
        ]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(description !== undefined && description !== '' && { description }),
  };
};

/**
 * Sorts the arguments of a call by where they go.
 *
 * @throws {ToolInputError} for a missing argument, or one that the operation does not have.
 */
export const routeArguments = (
  known: KnownOperation,
  given: Readonly<Record<string, unknown>>,
): RouteArguments => {
  const all = argumentsOf(known);
  const foreign = Object.keys(given).filter((name) => !all.has(name));
  const missing = [...all].flatMap(([name, { required }]) =>
    required && given[name] === undefined ? [name] : [],
  );
  if (foreign.length > 0 || missing.length > 0)
    throw new ToolInputError(
      [
        ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
        ...(foreign.length > 0
          ? [`${known.name} has no argument ${foreign.join(', ').slice(0, 200)}.`]
          : []),
        `Its arguments: ${[...all.keys()].join(', ') || 'none'}.`,
      ].join(' '),
    );
  const placed: Record<Place, Record<string, unknown>> = { params: {}, query: {}, body: {} };
  for (const [key, { place, name }] of all)
    if (given[key] !== undefined) placed[place][name] = given[key];
  const hasBody = known.operation.requestBody !== undefined;
  return {
    params: placed.params,
    ...(Object.keys(placed.query).length > 0 && { query: placed.query }),
    ...(hasBody && { body: placed.body }),
  };
};
