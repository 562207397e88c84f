import { ConfigurationError } from '../errors/configuration-error.ts';

/** @throws {ConfigurationError} for what is no number, or one that makes no sense there. */
export const checkedNumber = (
  value: number | undefined,
  name: string,
  atLeast: number,
): number | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= atLeast) return value;
  const bound = atLeast > 0 && atLeast < 1 ? 'more than 0' : `${atLeast} or more`;
  throw new ConfigurationError(`${name} has to be a number of ${bound}.`);
};
