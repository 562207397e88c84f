import { spawnSync } from 'node:child_process';

const isHere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Why tests that start these programs are skipped, for the name of their suite; empty if they run. */
export const skippedWithout = (...programs: readonly string[]): string => {
  // The `bash` of Windows starts a Linux, which sees other folders.
  if (process.platform === 'win32') return ' (SKIPPED: Windows has no Unix shell)';
  const missing = programs.filter((program) => !isHere(program));
  return missing.length === 0 ? '' : ` (SKIPPED: not installed: ${missing.join(', ')})`;
};
