/** `npm run check:generated`: fails where `generated/` is not what the contract and the generator give. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './contract/contract-error.ts';
import { compareFolders } from './generate/compare-folders.ts';
import { generateFolder } from './generate/generate-folder.ts';
import { inProject } from './project.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

await runCommand(() =>
  withTemporaryFolder(join(tmpdir(), 'wsapi-generated-'), async (folder) => {
    await generateFolder({ folder: join(folder, 'generated'), source: '../src' });
    const differences = await compareFolders(join(folder, 'generated'), inProject('generated'));
    if (differences.length === 0) {
      console.log('generated/ is current.');
      return 0;
    }
    console.error(`generated/ is not what the contract gives (${differences.length} files):`);
    for (const { path, how, line } of differences) {
      console.error(
        `  generated/${path}: ${how}${line === undefined ? '' : ` from line ${line} on`}`,
      );
    }
    console.error('Run npm run generate, and commit what it writes.');
    return 1;
  }),
);
