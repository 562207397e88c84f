import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * A body as JSON.
 *
 * @throws {ConfigurationError} for a body that JSON cannot express, naming the field. `NaN` would become `null`, which
 *   the gateway reads as 0: a location would be sent to the wrong place.
 */
export const jsonOf = (body: unknown, operationId: string): string => {
  let json: string;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw new ConfigurationError(
      `${operationId}: the body cannot be written as JSON: it contains a BigInt or has a circular reference.`,
      { cause },
    );
  }
  refuseLostValues(body, 'body', operationId);
  return json;
};

const refuseLostValues = (value: unknown, path: string, operationId: string): void => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new ConfigurationError(`${operationId}: ${path} is ${value}, which JSON cannot express.`);
  if (value instanceof Date && Number.isNaN(value.getTime()))
    throw new ConfigurationError(`${operationId}: ${path} is an invalid date.`);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return;
  if (Array.isArray(value))
    value.forEach((item, index) => refuseLostValues(item, `${path}[${index}]`, operationId));
  else
    for (const [name, item] of Object.entries(value))
      refuseLostValues(item, `${path}.${name}`, operationId);
};
