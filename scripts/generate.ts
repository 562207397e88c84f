/** `npm run generate [-- --from <url or file>] [--out <folder>] [--lenient]`: generates `generated/` from the contract. */
import { relative, resolve } from 'node:path';
import { readArguments } from './command-line.ts';
import { runCommand } from '../src/contract/contract-error.ts';
import { generateFolder } from './generate/generate-folder.ts';
import { inProject } from '../src/contract/project.ts';

const usage = `usage: npm run generate [-- --from <url or file>] [--out <folder>] [--lenient]

  --from     a contract to use instead of the committed one
  --out      the folder to write, instead of generated/
  --lenient  leave out the overlay actions that do not fit the contract, and the operations that the client
             cannot call`;

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
    console.log(`Left out ${name}: the contract has these operations already.`);
  if (stale.length > 0) {
    console.log(
      `Overlay actions left out, because they do not fit the contract (${stale.length}):`,
    );
    for (const line of stale) console.log(`  ${line}`);
  }
  if (unserved.length > 0) {
    console.log(`Operations left out, because the client cannot call them (${unserved.length}):`);
    for (const line of unserved) console.log(`  ${line}`);
  }
  if (unmarkedIds.length > 0) {
    console.log(
      `Strings that look like ids, and are sent and typed as plain strings. An overlay can mark them with format: jid or phone, or x-id (${unmarkedIds.length}):`,
    );
    for (const place of unmarkedIds) console.log(`  ${place}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Generated ${operations} operations and ${events} events into ${files} files in ${seconds} s.`,
  );
  return 0;
});
