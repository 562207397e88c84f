/** `npm run bench`: measures the packed package and other clients. */
import { runCommand } from '../../src/contract/contract-error.ts';
import { generateClients } from './generated-clients.ts';
import { installPackages } from './install-packages.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { machineInWords, tableInMarkdown } from './report/markdown.ts';
import { writeSummary } from './report/summary.ts';
import { targetsInMarkdown } from './report/targets.ts';
import {
  loadNow,
  packagesInWords,
  readResults,
  thisMachine,
  writeResults,
  type Results,
} from './results.ts';
import { tables } from './tables/all.ts';

const showProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

/** Measures one table after another, and saves each. */
const measure = async ({ wanted, extent }: BenchOptions): Promise<void> => {
  await installPackages();
  await generateClients();
  const machine = thisMachine();
  const packages = await packagesInWords();
  console.log(`${machineInWords(machine)}\n`);
  let results: Results = extent.quick ? {} : await readResults();
  for (const table of wanted) {
    const loadBefore = loadNow();
    const started = performance.now();
    const rows = await table.measure({
      ...extent,
      progress: (text) => showProgress(`${table.title}: ${text}`),
    });
    showProgress('');
    const at = new Date().toISOString();
    results = { ...results, [table.id]: { at, machine, packages, loadBefore, rows } };
    if (!extent.quick) await writeResults(results);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`## ${table.title} (${seconds} s)\n\n${tableInMarkdown(table, { rows })}\n`);
  }
  console.log(`## Targets\n\n${targetsInMarkdown(results)}\n`);
};

await runCommand(async () => {
  const options = readOptions();
  if (options === undefined) return 0;
  if (options.wanted.length > 0) await measure(options);
  if (options.extent.quick) console.log('A quick run writes nothing.');
  else await writeSummary(tables, await readResults());
  return 0;
});
