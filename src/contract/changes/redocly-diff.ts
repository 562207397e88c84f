import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from '../openapi.ts';
import { ContractError } from '../contract-error.ts';
import { endWithThisProcess, withTemporaryFolder } from '../../filesystem/temporary-folder.ts';

/** One side of a change: where it stands in its document, and what stands there. */
export interface ChangeSide {
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as Redocly reports it. */
export interface RedoclyChange {
  /** The way to it from the root through every `$ref`: it tells requests from responses. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  /** What it means on the wire: `major` breaks a caller, `minor` adds, `patch` does neither. */
  readonly impact: 'major' | 'minor' | 'patch';
  /** The keyword that changed, where it is one of a node's own. */
  readonly property?: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: ChangeSide;
  readonly revision?: ChangeSide;
}

/**
 * Compares two contracts by `redocly diff`, which of the comparers that were tried is the one without misses
 * and without false alarms. It has no programming interface, so its command is run.
 */
export const redoclyDiff = async (
  base: OpenApi,
  revision: OpenApi,
): Promise<readonly RedoclyChange[]> => {
  const command = redoclyCommand();
  return withTemporaryFolder(join(tmpdir(), 'wsapi-diff-'), async (folder) => {
    const [before, after, report] = [
      join(folder, 'base.json'),
      join(folder, 'revision.json'),
      join(folder, 'report.json'),
    ];
    await Promise.all([
      writeFile(before, JSON.stringify(base)),
      writeFile(after, JSON.stringify(revision)),
    ]);
    await runRedocly(
      command,
      ['diff', before, after, '--format=json', '--fail-on=none', `--output=${report}`],
      folder,
    );
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as { changes: RedoclyChange[] }; // safe: the version is pinned
    return changes;
  });
};

/**
 * Redocly's program: the one that this project brings or, for the installed package, the one beside it or in the
 * folder where it is called.
 *
 * @throws {ContractError} with the install command if it is missing. It is not a dependency, because it has 15 MB and
 *   callers of the API do not need it.
 */
const redoclyCommand = (): string => {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve('@redocly/cli/bin/cli.js');
    } catch {
      // it may be in the other place
    }
  }
  const isNpx = process.env['npm_command'] === 'exec';
  throw new ContractError(
    `To compare contracts, @redocly/cli is needed: ${isNpx ? 'npx -p wsapi-client -p @redocly/cli@2 wsapi-contract diff <file>' : 'npm install --save-dev @redocly/cli@2'}`,
  );
};

const runRedocly = (command: string, args: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      // It would look for a newer version of itself, and report its use.
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    endWithThisProcess(child);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`redocly diff ended with ${code ?? 'a signal'}: ${errors.trim().slice(-2000)}`),
        );
    });
  });
