import type * as operations from '../../generated/operations.ts';
import { pathParameters, sorted } from '../client/bind-resource.ts';
import type { Client, RequestOptions } from '../pipeline/client-interface.ts';
import { contractRoutes } from '../client/contract-routes.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FieldPlace } from '../errors/field-error.ts';
import { InvalidMediaError } from '../errors/invalid-media-error.ts';
import { FieldFormatter } from '../fields/format-fields.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';
import { pathOf, queryOf } from '../pipeline/url.ts';

type Operations = typeof operations;

/** An operation of the contract that can wait in a queue: its answer is JSON, or nothing. */
export type QueueableOperation = keyof Operations;

/** What a call of the operation takes before its options: path parameters, then body or query. */
export type CallArguments<Operation extends QueueableOperation> =
  Required<Parameters<Operations[Operation]>> extends [Client, ...infer Given, RequestOptions]
    ? Given
    : never;

/** The routes by operation id; made at the first call of any queue. */
let routesById: Map<string, Route> | undefined;

/** @throws {ConfigurationError} for an operation that the contract does not have. */
export const routeOf = (operation: string): Route => {
  routesById ??= new Map(contractRoutes().map((route) => [route.id, route]));
  // JavaScript passes anything, and another version of the program may have queued it.
  const route = routesById.get(operation);
  if (route === undefined)
    throw new ConfigurationError(`The contract has no operation ${JSON.stringify(operation)}.`);
  return route;
};

/**
 * A call's arguments as they are kept in Redis, and what was given behind them.
 *
 * @throws {ConfigurationError} for an operation whose answer is a file, and for a call of which a part is missing.
 * @throws {InvalidIdError} for an id that cannot be right.
 * @throws {InvalidMediaError} for what does not survive being written as JSON.
 */
export const queuedArguments = (
  route: Route,
  given: readonly unknown[],
): { readonly args: RouteArguments; readonly options: unknown } => {
  if (route.answer === 'binary')
    throw new ConfigurationError(`${route.id} answers with a file, which no queue can keep.`);
  const parameters = pathParameters(route);
  const [args, options] = sorted(route, parameters, given);
  refuseIncomplete(route, parameters, args);
  refuseLive(args, { operationId: route.id, field: '' });
  refuseInvalidIds(route, args);
  return { args, options };
};

/** JavaScript passes anything, and whoever queues it is to hear of it: a worker would stop at it, and the lane with it. */
const refuseIncomplete = (
  route: Route,
  parameters: readonly string[],
  { params, body }: RouteArguments,
): void => {
  const missing = parameters.find((name) => {
    const value = params?.[name];
    return value === undefined || value === null || value === '';
  });
  if (missing !== undefined)
    throw new ConfigurationError(`${route.id}: ${missing} is missing, and is part of the path.`);
  if (
    route.body !== undefined &&
    route.bodyOptional !== true &&
    (typeof body !== 'object' || body === null)
  )
    throw new ConfigurationError(`${route.id}: its body is missing: give an object.`);
};

/**
 * Whoever queues an id hears of it where that is none; a worker would, long after. It is kept as it was given: how a
 * number without a country code is read, and whether recipients are looked up, is a matter of the worker's client.
 */
const refuseInvalidIds = (route: Route, { params, query, body }: RouteArguments): void => {
  const formatter = new FieldFormatter({
    operationId: route.id,
    // Any number stands for one that only the worker may be able to read.
    national: () => '12025550143',
    files: undefined,
    resolveRecipient: undefined,
  });
  pathOf(route, params, formatter);
  queryOf(route, query, formatter);
  if (route.body) formatter.format(route.body, body, 'body');
};

/** Refuses what lives in this process alone. */
const refuseLive = (value: unknown, { operationId, field }: FieldPlace): void => {
  if (value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)) return;
  const isPlain = typeof value === 'object' && isPlainObject(value);
  if (!isPlain && !Array.isArray(value))
    throw new InvalidMediaError(
      `A ${kindOf(value)} cannot wait in a queue. Give a file as base64, as a data: URL, or by its url.`,
      { operationId, field },
    );
  for (const [name, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${name}]` : `${field === '' ? '' : '.'}${name}`;
    refuseLive(part, { operationId, field: `${field}${step}` });
  }
};

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? // Objects without a prototype are plain ones.
      (value.constructor as { readonly name: string }).name
    : typeof value;
