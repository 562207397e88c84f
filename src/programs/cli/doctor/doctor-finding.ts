import type { ExitCode } from '../failures/exit-codes.ts';

/** One result of the doctor. */
export interface Finding {
  readonly about:
    'configuration' | 'server' | 'edition' | 'key' | 'pairing' | 'connection' | 'clock';
  /** `unknown`: it could not be checked. */
  readonly state: 'ok' | 'error' | 'warning' | 'unknown';
  readonly found: string;
  /** What to do, unless it is ok. */
  readonly advice?: string;
  /** The exit code for an error. */
  readonly exitCode?: ExitCode;
}

export const ok = (about: Finding['about'], found: string): Finding => ({
  about,
  state: 'ok',
  found,
});

export const problem = (
  about: Finding['about'],
  found: string,
  advice: string,
  exitCode: ExitCode,
): Finding => ({ about, state: 'error', found, advice, exitCode });

export const warning = (about: Finding['about'], found: string, advice: string): Finding => ({
  about,
  state: 'warning',
  found,
  advice,
});
