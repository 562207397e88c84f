import { spawnSync } from 'node:child_process';
import { inProject } from '../../src/contract/project.ts';

/** Unused files, exports and dependencies, found by knip. */
export const unusedProblems = (): string[] => {
  const knip = inProject('node_modules', 'knip', 'bin', 'knip.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [knip, '--no-progress', '--reporter', 'compact'],
    { cwd: inProject(), encoding: 'utf8' },
  );
  if (status === 0) return [];
  return `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
};
