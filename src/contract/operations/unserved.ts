import { ContractError } from '../contract-error.ts';
import {
  isServed,
  partsOf,
  securityOf,
  type Method,
  type OpenApi,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from '../openapi.ts';

/** An operation that the client cannot call, and why. */
export interface UnservedOperation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly reason: string;
}

/** A line for each operation that is not served, for a person. */
export const describeUnserved = (unserved: readonly UnservedOperation[]): string[] =>
  unserved.map(
    ({ id, method, path, reason }) => `${id} (${method.toUpperCase()} ${path}): ${reason}`,
  );

/** Says why the client cannot call an operation. */
export const refuse = (reason: string): never => {
  throw new ContractError(reason);
};

/** Refuses a parameter that the client would leave out, or write otherwise than the contract says. */
export const refuseUnservedParameter = (document: OpenApi, parameter: Parameter): void => {
  const { name, in: place, required, style, explode, schema, content } = parameter;
  if (place === 'header' || place === 'cookie') {
    if (required === true)
      refuse(
        `it needs the ${place} "${name}", which the client does not send. An overlay can remove it.`,
      );
    return;
  }
  const plain =
    place === 'path'
      ? (style ?? 'simple') === 'simple'
      : (style ?? 'form') === 'form' && explode !== false;
  if (!plain) refuse(`the ${place} parameter "${name}" has a style that the client cannot write.`);
  const types = new Set(schema === undefined ? [] : typesOf(document, schema));
  if (content !== undefined || types.has('object') || (place === 'path' && types.has('array')))
    refuse(
      `the ${place} parameter "${name}" is not a plain value, and the client cannot write it.`,
    );
};

/** The types that a value may have by any part of its schema. A schema with `properties` alone counts as an object. */
const typesOf = (
  document: OpenApi,
  value: Schema | Reference,
  above: readonly Schema[] = [],
): string[] =>
  partsOf(document, value).flatMap((schema) => {
    if (above.includes(schema)) return [];
    const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    return [
      ...[schema.type ?? (schema.properties ? 'object' : [])].flat(),
      ...choices.flatMap((part) => typesOf(document, part, [...above, schema])),
    ];
  });

const keyKinds = ['instance', 'customer', 'admin'];

/** A misspelled `x-key` would send the wrong key. */
export const refuseUnknownKeys = (document: OpenApi): void => {
  for (const [name, { 'x-key': key }] of Object.entries(
    document.components?.securitySchemes ?? {},
  )) {
    if (key !== undefined && !keyKinds.includes(key))
      throw new ContractError(
        `The security scheme ${name} has x-key "${key}"; it must be one of ${keyKinds.join(', ')}.`,
      );
  }
};

/** With a scheme that the client cannot serve, every call would be unauthorised. */
export const refuseUnservedKeys = (document: OpenApi, operation: Operation): void => {
  const choices = securityOf(document, operation);
  if (choices.length === 0 || choices.some((names) => isServed(document, names))) return;
  refuse(
    `its security scheme ${choices.flat().join(', ')} is not an apiKey in the header X-Api-Key, which is all that the client sends.`,
  );
};
