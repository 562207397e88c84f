import type { ExitCode } from '../failures/exit-codes.ts';

/** What the doctor says of one thing. */
export interface Finding {
  readonly about: 'configuration' | 'server' | 'edition' | 'key' | 'pairing' | 'clock';
  /** `unknown`: it could not be looked at. */
  readonly state: 'well' | 'wrong' | 'doubtful' | 'unknown';
  readonly found: string;
  /** What to do, where it is not well. */
  readonly advice?: string;
  /** What the program ends with for this, where it is wrong. */
  readonly exitCode?: ExitCode;
}

export const well = (about: Finding['about'], found: string): Finding => ({
  about,
  state: 'well',
  found,
});

export const wrong = (
  about: Finding['about'],
  found: string,
  advice: string,
  exitCode: ExitCode,
): Finding => ({ about, state: 'wrong', found, advice, exitCode });

export const doubtful = (about: Finding['about'], found: string, advice: string): Finding => ({
  about,
  state: 'doubtful',
  found,
  advice,
});
