import { InvalidArgumentError } from 'commander';

/** The value of an option that says how many. */
export const count = (text: string): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It has to be a whole number above 0.');
};
