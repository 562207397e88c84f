import type { Logger } from '../../src/logging/logger.ts';

/** A logger that keeps its lines with their details. */
export const captureLog = (): { readonly logger: Logger; readonly lines: string[] } => {
  const lines: string[] = [];
  const log = (message: string, details: object): void =>
    void lines.push(`${message} ${JSON.stringify(details)}`);
  return { logger: { debug: log, info: log, warn: log, error: log }, lines };
};
