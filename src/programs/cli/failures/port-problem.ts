import { UsageError } from './usage-error.ts';

/** What to throw where a port could not be opened. @param flag by which the port was given. */
export const portProblem = (error: unknown, port: number, flag: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new UsageError(`Port ${port} is taken; ${flag} 0 takes one that is free.`);
  if (code === 'EACCES')
    return new UsageError(`Port ${port} is not open to you; take one above 1023.`);
  if (code === 'EADDRNOTAVAIL')
    return new UsageError('This machine does not have the address that --host names.');
  return error;
};
