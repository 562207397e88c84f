/** `npm run check:package [-- --update]`: checks the tarball as it would be published. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './command-line.ts';
import { runCommand } from '../src/contract/contract-error.ts';
import { apiProblems } from './package/api-report.ts';
import { packPackage } from './package/packed-package.ts';
import { publintProblems, typesProblems } from './package/resolution.ts';
import { sizeProblems } from './package/size-budget.ts';
import { unusedProblems } from './package/unused.ts';
import { inProject } from '../src/contract/project.ts';
import { withTemporaryFolder } from '../src/filesystem/temporary-folder.ts';

const usage = `usage: npm run check:package [-- --update]

Packs the package and checks the tarball: publint, are-the-types-wrong, the API reports in api/ and the budgets in
size-budget.json. Runs knip, which finds unused code.

  --update  write the API reports and the budgets as they are now`;

await runCommand(async () => {
  const parsed = readArguments(usage, { options: { update: { type: 'boolean', default: false } } });
  if (parsed === undefined) return 0;
  const { update } = parsed.values;
  return withTemporaryFolder(join(tmpdir(), 'wsapi-package-check-'), async (workplace) => {
    const packed = await packPackage(workplace);
    const sizes = await sizeProblems(packed, inProject('size-budget.json'), update);
    const checks: Readonly<Record<string, readonly string[]>> = {
      publint: await publintProblems(packed),
      'are-the-types-wrong': await typesProblems(packed),
      'API report': await apiProblems(packed, workplace, inProject('api'), update),
      size: sizes.problems,
      knip: unusedProblems(),
    };
    for (const note of sizes.notes) console.log(`  ${note}`);
    for (const [name, problems] of Object.entries(checks)) {
      console.log(`${name}: ${problems.length === 0 ? 'passed' : 'failed'}`);
      for (const problem of problems) console.error(`    ${problem}`);
    }
    if (checks['API report']?.length || checks['size']?.length)
      console.error(
        'If the change is intended, run npm run check:package -- --update and commit the result.',
      );
    return Object.values(checks).some((problems) => problems.length > 0) ? 1 : 0;
  });
});
