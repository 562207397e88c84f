/** `npm run build`: TypeScript's own compiler makes `dist/` of `src/` and `generated/`. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { inProject } from './project.ts';

await rm(inProject('dist'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-p', inProject('tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
