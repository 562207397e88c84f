import { UsageError } from './usage-error.ts';

/** The error to throw when a port could not be opened. @param flag the option that gave the port. */
export const portProblem = (error: unknown, port: number, flag: string): unknown => {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined);
  if (code === 'EADDRINUSE')
    return new UsageError(`Port ${port} is in use; ${flag} 0 picks a free port.`);
  if (code === 'EACCES')
    return new UsageError(`You may not listen on port ${port}; choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL') return new UsageError('--host is not an address of this machine.');
  return error;
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
