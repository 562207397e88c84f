import { ConfigurationError } from '../errors/configuration-error.ts';

/** The kind of a value. The value itself may be a key or a phone number. */
export const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
};

/** @throws {ConfigurationError} for anything but an object. */
export function checkObject(value: unknown, name: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError(`${name} must be an object, not ${kindOf(value)}.`);
}

/** @throws {ConfigurationError} for anything but a function or undefined. */
export const checkFunction = (value: unknown, name: string): void => {
  if (value !== undefined && typeof value !== 'function')
    throw new ConfigurationError(`\`${name}\` must be a function, not ${kindOf(value)}.`);
};

/** @throws {ConfigurationError} for anything but a string with at least one character. */
export const checkText = (value: unknown, name: string): void => {
  if (typeof value !== 'string')
    throw new ConfigurationError(`\`${name}\` must be a string, not ${kindOf(value)}.`);
  // An empty name is mostly an environment variable that is not set.
  if (value === '') throw new ConfigurationError(`\`${name}\` must not be empty.`);
};

/**
 * Checks an option that is a number.
 *
 * @param atLeast the smallest valid value; `Number.MIN_VALUE` for all above 0.
 * @throws {ConfigurationError} if it is not a number, or smaller.
 */
export const checkedNumber = (
  value: number | undefined,
  name: string,
  atLeast: number,
): number | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= atLeast) return value;
  throw new ConfigurationError(`\`${name}\` must be a number${boundOf(atLeast)}.`);
};

/** @throws {ConfigurationError} unless the option is a whole number that is not too small. */
export const checkedWholeNumber = (
  value: number | undefined,
  name: string,
  atLeast: number,
): number | undefined => {
  if (value === undefined || (Number.isSafeInteger(value) && value >= atLeast)) return value;
  throw new ConfigurationError(`\`${name}\` must be a whole number of ${atLeast} or more.`);
};

const boundOf = (atLeast: number): string => {
  if (atLeast === Number.NEGATIVE_INFINITY) return '';
  return atLeast === Number.MIN_VALUE ? ' above 0' : ` of ${atLeast} or more`;
};

/** Whether a value has all these methods. */
export const hasMethods = <T extends object>(
  value: unknown,
  names: readonly (keyof T & string)[],
): value is T =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof Reflect.get(value, name) === 'function');

/** @throws {ConfigurationError} for an object that lacks one of the methods. */
export const checkMethods = (value: unknown, name: string, methods: readonly string[]): void => {
  checkObject(value, `\`${name}\``);
  const missing = methods.find((method) => typeof Reflect.get(value, method) !== 'function');
  if (missing !== undefined)
    throw new ConfigurationError(`\`${name}\` must have the method \`${missing}\`.`);
};

/** @throws {ConfigurationError} for a value that is not one of the choices. */
export const oneOf = <const T extends string>(
  value: T | undefined,
  name: string,
  choices: readonly T[],
  byDefault: NoInfer<T>,
): T => {
  if (value === undefined) return byDefault;
  if (choices.includes(value)) return value;
  throw new ConfigurationError(`\`${name}\` must be one of ${choices.join(', ')}.`);
};
