import { ConfigurationError } from './configuration-error.ts';

/**
 * @param atLeast the smallest that makes sense; `Number.MIN_VALUE` for all above 0.
 * @throws {ConfigurationError} for what is no number, or a smaller one.
 */
export const checkedNumber = (
  value: number | undefined,
  name: string,
  atLeast: number,
): number | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= atLeast) return value;
  throw new ConfigurationError(`${name} must be a number${boundOf(atLeast)}.`);
};

const boundOf = (atLeast: number): string => {
  if (atLeast === Number.NEGATIVE_INFINITY) return '';
  return atLeast === Number.MIN_VALUE ? ' above 0' : ` of ${atLeast} or more`;
};
