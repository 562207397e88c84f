import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { endWithThisProcess, withTemporaryFolder } from '../temporary-folder.ts';

/** One side of a change: where it stands in its document, and what stands there. */
export interface ChangeSide {
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as Redocly reports it. */
export interface RedoclyChange {
  /** The way to it from the root through every `$ref`: it tells requests from answers. */
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
export const redoclyDiff = (base: OpenApi, revision: OpenApi): Promise<readonly RedoclyChange[]> =>
  withTemporaryFolder(join(tmpdir(), 'wsapi-diff-'), async (folder) => {
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
      ['diff', before, after, '--format=json', '--fail-on=none', `--output=${report}`],
      folder,
    );
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as { changes: RedoclyChange[] }; // the pinned version's own format
    return changes;
  });

const runRedocly = (args: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const command = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
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
