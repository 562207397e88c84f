/** `npm run generate [-- --from <url or file>] [--out <folder>] [--lenient]`: the contract becomes `generated/`. */
import { relative, resolve } from 'node:path';
import { readArguments } from './command-line.ts';
import { runCommand } from '../src/contract/contract-error.ts';
import { generateFolder } from './generate/generate-folder.ts';
import { inProject } from '../src/contract/project.ts';

const usage = `usage: npm run generate [-- --from <url or file>] [--out <folder>] [--lenient]

  --from     a contract to use in place of the committed one
  --out      the folder to write, in place of generated/
  --lenient  go on without the overlay actions that do not fit the contract, and without the operations
             that no client can be made of`;

await runCommand(async () => {
  const parsed = readArguments(usage, {
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      lenient: { type: 'boolean', default: false },
    },
  });
  if (parsed === undefined) return 0;
  const { values: options } = parsed;
  const started = performance.now();
  const folder = options.out === undefined ? inProject('generated') : resolve(options.out);
  const { operations, events, files, stale, unserved, unmarkedIds, leftOut } = await generateFolder(
    {
      folder,
      source: relative(folder, inProject('src')).replaceAll('\\', '/'),
      from: options.from,
      lenient: options.lenient,
    },
  );
  for (const name of leftOut)
    console.log(`Left out ${name}: the contract has these operations by itself.`);
  if (stale.length > 0) {
    console.log(`Left out, as the contract does not have what they correct (${stale.length}):`);
    for (const line of stale) console.log(`  ${line}`);
  }
  if (unserved.length > 0) {
    console.log(`Left out, as no client can be made of them (${unserved.length}):`);
    for (const line of unserved) console.log(`  ${line}`);
  }
  if (unmarkedIds.length > 0) {
    console.log(
      `Look like ids and are sent and typed as plain strings; an overlay can mark them with format: jid or phone, or x-id (${unmarkedIds.length}):`,
    );
    for (const place of unmarkedIds) console.log(`  ${place}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Generated ${operations} operations and ${events} events into ${files} files in ${seconds} s.`,
  );
  return 0;
});
