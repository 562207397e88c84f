import { InvalidArgumentError } from 'commander';

/** Parses the value of an option that is a port. */
export const portNumber = (text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
};
