import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from '../../../src/contract/project.ts';
import { withTemporaryFolder } from '../../../src/filesystem/temporary-folder.ts';
import { runNode } from '../../support/workspace.ts';
import { interleave } from '../interleave.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

interface Program {
  readonly name: string;
  readonly source: string;
}

const message = "{ to: '+12025550143', text: 'Your table is booked.' }";
const empty: Program = { name: 'an empty program', source: 'export {};' };
const programs: readonly Program[] = [
  empty,
  {
    name: 'wsapi-client',
    source: `import { WsapiClient } from 'wsapi-client';
      const wsapi = new WsapiClient({ apiKey: 'k' });
      const { id } = await wsapi.messages.sendText(${message});
      const groups = await wsapi.groups.list();
      const { isLoggedIn } = await wsapi.session.getStatus();
      export const all = [id, groups, isLoggedIn];`,
  },
  {
    name: 'wsapi-client, by function',
    source: `import { createClient, getSessionStatus, listGroups, sendText } from 'wsapi-client/operations';
      const wsapi = createClient({ apiKey: 'k' });
      const { id } = await sendText(wsapi, ${message});
      const groups = await listGroups(wsapi);
      const { isLoggedIn } = await getSessionStatus(wsapi);
      export const all = [id, groups, isLoggedIn];`,
  },
  {
    name: 'openapi-fetch',
    source: `import createClient from 'openapi-fetch';
      import type { paths } from '../../openapi-typescript/schema';
      const api = createClient<paths>({ baseUrl: 'https://wsapi.chat' });
      const { data: sent } = await api.POST('/messages/text', { body: ${message} });
      const { data: groups } = await api.GET('/groups');
      const { data: status } = await api.GET('/session/status');
      export const all = [sent?.id, groups, status?.isLoggedIn];`,
  },
  {
    name: 'hey-api',
    source: `import { getSessionStatus, listGroups, sendText } from '../../hey-api';
      const { data: sent } = await sendText({ body: ${message} });
      const { data: groups } = await listGroups();
      const { data: status } = await getSessionStatus();
      export const all = [sent?.id, groups, status?.isLoggedIn];`,
  },
  {
    name: 'orval',
    source: `import { getSessionStatus, listGroups, sendText } from '../../orval/all';
      const { data: sent } = await sendText(${message});
      const { data: groups } = await listGroups();
      const { data: status } = await getSessionStatus();
      export const all = [sent, groups, status];`,
  },
];

const compilerOptions = {
  target: 'es2023',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

interface Check {
  readonly milliseconds: number;
  readonly instantiations: number;
}

const check = async (folder: string): Promise<Check> => {
  const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
  const { code, stdout } = await runNode(folder, [tsc, '-p', '.', '--extendedDiagnostics']);
  if (code !== 0) throw new Error(`A program does not compile.\n${stdout}`);
  const value = (what: string): number => {
    const found = new RegExp(`^${what}: +([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (found === undefined) throw new Error(`tsc does not report its ${what}.`);
    return Number(found);
  };
  return { milliseconds: value('Total time') * 1000, instantiations: value('Instantiations') };
};

export const typeChecks: Table = {
  id: 'types',
  title: 'Type-checking three calls',
  explanation:
    'A program with three calls, less an empty program, by TypeScript 6 with `skipLibCheck`. The code of hey-api and orval is part of the program and is checked with it; the types of openapi-fetch are declarations.',
  columns: [
    { key: 'milliseconds', title: 'ms', spread: true },
    { key: 'instantiations', title: 'instantiations' },
  ],
  measure: async (extent) => {
    const generated = fileURLToPath(new URL('../generated', import.meta.url));
    return withTemporaryFolder(join(generated, '.types-'), async (folder) => {
      const folders = new Map<Program, string>();
      for (const [index, program] of programs.entries()) {
        const own = join(folder, String(index));
        await mkdir(own);
        await writeFile(join(own, 'program.ts'), program.source);
        await writeFile(
          join(own, 'tsconfig.json'),
          JSON.stringify({ compilerOptions, files: ['program.ts'] }),
        );
        folders.set(program, own);
      }
      const checks = await interleave(
        [...folders],
        { rounds: roundsOf(extent, 7), warmUps: extent.quick ? 0 : 1 },
        ([{ name }, own]) => {
          extent.progress(name);
          return check(own);
        },
      );
      const [[, ofEmpty] = [undefined, []]] = [...checks];
      return [...checks].slice(1).map(([[{ name }], each]) => {
        const over = (key: keyof Check): number[] =>
          each.map((values, round) => values[key] - (ofEmpty[round]?.[key] ?? Number.NaN));
        return {
          name,
          values: {
            milliseconds: spreadOf(over('milliseconds')),
            instantiations: spreadOf(over('instantiations')),
          },
        };
      });
    });
  },
};
