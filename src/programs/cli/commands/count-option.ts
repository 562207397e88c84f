import { InvalidArgumentError } from 'commander';

/** Parses the value of an option that is a count. */
export const count = (text: string): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
};
