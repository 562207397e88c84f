import { ConfigurationError } from '../errors/configuration-error.ts';

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

const boundOf = (atLeast: number): string => {
  if (atLeast === Number.NEGATIVE_INFINITY) return '';
  return atLeast === Number.MIN_VALUE ? ' above 0' : ` of ${atLeast} or more`;
};
