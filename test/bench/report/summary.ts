import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../../../src/filesystem/write-atomically.ts';
import { inProject } from '../../../src/contract/project.ts';
import type { Results } from '../results.ts';
import type { Table } from '../table.ts';
import { formatted } from './formatted.ts';
import { machineInWords, tableInMarkdown, withPart } from './markdown.ts';
import { plotInSvg, type Panel } from './plot.ts';
import { targetsInMarkdown } from './targets.ts';

export const guideFile = inProject('guides', 'performance.md');
const plotFile = (name: string): string => inProject('guides', name);

/** The machines and packages that the tables were measured with. */
const machinesInMarkdown = (results: Results): string => {
  const measured = Object.entries(results);
  const alike = Map.groupBy(
    measured,
    ([, { machine, packages }]) => `${machineInWords(machine)}; ${packages}`,
  );
  const lines = [...alike].map(([where, of]) => {
    const loads = of.map(([, { loadBefore }]) => loadBefore);
    const days = new Set(of.map(([, { at }]) => at.slice(0, 10)).sort());
    const which = alike.size > 1 ? `${of.map(([id]) => id).join(', ')}: ` : '';
    const cores = of[0]?.[1].machine.cores ?? 0;
    const load = `The load average before each table was ${Math.min(...loads)} to ${Math.max(...loads)}, on ${cores} cores.`;
    return `- ${which}${where}; ${[...days].join(', ')}. ${load}`;
  });
  return lines.join('\n');
};

/** The guide with the tables and targets filled in. */
export const guideWith = async (
  guide: string,
  tables: readonly Table[],
  results: Results,
): Promise<string> => {
  let text = withPart(guide, 'targets', targetsInMarkdown(results));
  text = withPart(text, 'machines', machinesInMarkdown(results));
  for (const table of tables) {
    const measured = results[table.id];
    const rows = measured ? tableInMarkdown(table, measured) : 'Not measured yet.';
    text = withPart(
      text,
      table.id,
      `### ${table.title}\n\n${table.explanation} \`--only ${table.id}\`\n\n${rows}`,
    );
  }
  return formatted(text, guideFile);
};

/** The plots by the names of their files. The first one is in the README. */
export const plotsOf = (results: Results): ReadonlyMap<string, string> => {
  const panel = (id: string, title: string, column: string, digits: number): Panel[] => {
    const rows = results[id]?.rows;
    return rows === undefined ? [] : [{ title, rows, column, digits }];
  };
  const client = plotInSvg(
    'Requests per second, and memory for a file, of this client and others',
    [
      ...panel('requests', 'Requests per second, 32 at a time (more is better)', 'perSecond', 0),
      ...panel('memory-send', 'Memory for sending 50 MB, MB (less is better)', 'freely', 1),
    ],
  );
  const parts = plotInSvg(
    'Events, queued calls, mock servers and generation, beside the parts that they stand on',
    [
      ...panel('webhooks', 'Webhooks per second (more is better)', 'perSecond', 0),
      ...panel('streams', 'Events per second from a stream (more is better)', 'perSecond', 0),
      ...panel('queue', 'Queued calls per second (more is better)', 'perSecond', 0),
      ...panel('test-gateway', 'Requests per second of mocks (more is better)', 'perSecond', 0),
      ...panel('generate', 'Generation, s (less is better)', 'seconds', 1),
    ],
  );
  return new Map([
    ['performance.svg', client],
    ['performance-parts.svg', parts],
  ]);
};

/** Writes the guide and the plots from the results. */
export const writeSummary = async (tables: readonly Table[], results: Results): Promise<void> => {
  const guide = await readFile(guideFile, 'utf8');
  await writeAtomically(guideFile, await guideWith(guide, tables, results));
  for (const [name, plot] of plotsOf(results)) await writeAtomically(plotFile(name), plot);
};
