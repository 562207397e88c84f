import { InvalidArgumentError } from 'commander';

export const amount = (text: string): number => {
  const number = Number(text);
  if (!(number > 0 && number <= 10_000))
    throw new InvalidArgumentError('It must be a number above 0, at most 10000.');
  return number;
};

export const count = (text: string): number => {
  const number = amount(text);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('It must be a whole number.');
  return number;
};
