import type * as operations from '../../generated/operations.ts';
import { pathParameters, routeArguments } from '../client/bind-resource.ts';
import { eventFilterProblem } from '../client/event-filter-problem.ts';
import type { Client, RequestOptions } from '../pipeline/client-interface.ts';
import { contractRoutes } from '../client/contract-routes.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidMediaError, type FieldPlace } from '../errors/field-error.ts';
import { FieldFormatter } from '../fields/format-fields.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';
import { pathOf, queryOf } from '../pipeline/url.ts';

type Operations = typeof operations;

/** An operation of the contract that can be queued: its response is JSON or empty. */
export type QueueableOperation = keyof Operations;

/** The arguments of an operation before its options: path parameters, then body or query. */
export type CallArguments<Operation extends QueueableOperation> =
  Required<Parameters<Operations[Operation]>> extends [Client, ...infer Given, RequestOptions]
    ? Given
    : never;

/** The routes by operation id, made at the first call. */
let routesById: Map<string, Route> | undefined;

const knownRoutes = (): Map<string, Route> =>
  (routesById ??= new Map(contractRoutes().map((route) => [route.id, route])));

/** An operation for telemetry: a name from Redis that the contract does not have would be a new series each time. */
export const knownOperation = (name: string): string => (knownRoutes().has(name) ? name : '_OTHER');

/** @throws {ConfigurationError} for an operation that the contract does not have. */
export const routeOf = (operation: string): Route => {
  // In JavaScript it may be anything, and another version of the program may have queued it.
  const route = knownRoutes().get(operation);
  if (route === undefined)
    throw new ConfigurationError(
      typeof operation === 'string'
        ? `The contract has no operation ${JSON.stringify(operation)}.`
        : 'The operation must be the id of an operation of the contract, for example "sendText".',
    );
  return route;
};

/**
 * Splits what was given for a call into the arguments, which go to Redis, and the options behind them.
 *
 * @throws {ConfigurationError} for an operation whose response is a file, and as `checkArguments` does.
 * @throws {InvalidIdError} for an id that cannot be right.
 * @throws {InvalidMediaError} for a file that is not a string.
 */
export const queuedArguments = (
  route: Route,
  given: readonly unknown[],
): { readonly args: RouteArguments; readonly options: unknown } => {
  if (route.answer === 'binary')
    throw new ConfigurationError(`${route.id} cannot be queued: its response is a file.`);
  const [args, options] = routeArguments(route, pathParameters(route), given);
  checkArguments(route, args);
  return { args, options };
};

/**
 * Refuses arguments that no worker could send.
 *
 * @throws {ConfigurationError} for a missing argument, an unknown type of event, and a value that JSON cannot express.
 * @throws {InvalidIdError} for an id that cannot be right.
 * @throws {InvalidMediaError} for a file that is not a string.
 */
export const checkArguments = (route: Route, args: RouteArguments): void => {
  refuseIncomplete(route, pathParameters(route), args);
  refuseLive(args, { operationId: route.id, field: '' });
  refuseInvalidFields(route, args);
};

/** The caller should hear of a missing argument now, not the worker later. */
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
    throw new ConfigurationError(`${route.id}: ${missing} is missing. It is part of the path.`);
  if (
    route.body !== undefined &&
    route.bodyOptional !== true &&
    (typeof body !== 'object' || body === null)
  )
    throw new ConfigurationError(`${route.id}: the body is missing. It must be an object.`);
};

/**
 * The caller should hear of an invalid id or event filter now, not the worker later. The id is queued as it was given:
 * the worker's client decides how it reads a number without a country code, and whether it looks recipients up.
 */
const refuseInvalidFields = (route: Route, { params, query, body }: RouteArguments): void => {
  const formatter = new FieldFormatter({
    operationId: route.id,
    // Stands for any number that only the worker may be able to read.
    national: () => '12025550143',
    files: undefined,
    eventFilterProblem,
    resolveRecipient: undefined,
  });
  pathOf(route, params, formatter);
  queryOf(route, query, formatter);
  if (route.body) formatter.format(route.body, body, 'body');
};

/** Refuses values that exist in this process only, and numbers that JSON would turn into null. */
const refuseLive = (
  value: unknown,
  { operationId, field }: FieldPlace,
  around: readonly unknown[] = [],
): void => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new ConfigurationError(
      `${operationId}: ${field} is ${value}, which JSON cannot express.`,
    );
  if (value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)) return;
  if (around.includes(value))
    throw new ConfigurationError(`${operationId}: ${field} refers to an object around it.`);
  const isPlain = typeof value === 'object' && isPlainObject(value);
  if (!isPlain && !Array.isArray(value))
    throw new InvalidMediaError(
      `A value of type ${kindOf(value)} cannot be queued. Give a file as base64, as a data: URL, or by its url.`,
      { operationId, field },
    );
  for (const [name, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${name}]` : `${field === '' ? '' : '.'}${name}`;
    refuseLive(part, { operationId, field: `${field}${step}` }, [...around, value]);
  }
};

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? constructorName(value) : typeof value;

/** A program may give an object any prototype, and a prototype any constructor. */
const constructorName = (value: object): string => {
  const { constructor } = value as { readonly constructor?: unknown }; // safe: it may be missing
  return typeof constructor === 'function' && constructor.name !== '' ? constructor.name : 'object';
};
