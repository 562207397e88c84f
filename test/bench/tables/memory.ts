import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withTemporaryFolder } from '../../../src/filesystem/temporary-folder.ts';
import { startServer } from '../child.ts';
import { interleave } from '../interleave.ts';
import { importUntyped } from '../import-untyped.ts';
import { runProgram } from '../run-program.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Column, type Extent, type Row, type Table } from '../table.ts';

type Direction = 'send' | 'receive';
type How = 'freely' | 'collecting';

const columns: readonly Column[] = [
  { key: 'freely', title: 'peak, MB', digits: 1, spread: true },
  { key: 'collecting', title: 'collected at once, MB', digits: 1, spread: true },
];

const ours = 'wsapi-client';
/** The clients that can send a file longer than a string can be. */
const streaming = [
  ours,
  "wsapi-client, dispatcher: 'node'",
  'node:http, streamed by hand',
  'undici.request, streamed by hand',
];

/** One way to send or receive, with its peaks. A run that hangs is repeated, and counted in a note. */
class Way {
  readonly #name: string;
  readonly #peaks: Record<How, number[]> = { freely: [], collecting: [] };
  #runs = 0;
  #hung = 0;

  constructor(name: string) {
    this.#name = name;
  }

  async measure(how: How, run: (way: string, how: How) => Promise<number>): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      this.#runs += 1;
      try {
        this.#peaks[how].push(await run(this.#name, how));
        return;
      } catch (error) {
        if (!(error instanceof Error && 'killed' in error && error.killed === true)) throw error;
        this.#hung += 1;
      }
    }
  }

  get row(): Row {
    const { freely, collecting } = this.#peaks;
    return {
      name: this.#name,
      // No value if no run ended.
      values: {
        ...(freely.length > 0 && { freely: spreadOf(freely) }),
        ...(collecting.length > 0 && { collecting: spreadOf(collecting) }),
      },
      ...(this.#hung > 0 && { note: `${this.#hung} of ${this.#runs} runs hung` }),
    };
  }
}

const measure =
  (direction: Direction, megabytes: number, only?: readonly string[]) =>
  async (extent: Extent): Promise<readonly Row[]> => {
    const { href } = new URL(`../files/${direction}.mjs`, import.meta.url);
    const { ways } = (await importUntyped(href)) as { ways: Readonly<Record<string, unknown>> }; // as both do
    const { server, url } = await startServer('../budgets/large-file-server.ts');
    try {
      return await withTemporaryFolder(join(tmpdir(), 'wsapi-bench-'), async (folder) => {
        const peak = (way: string, how: How): Promise<number> => {
          extent.progress(way);
          return runProgram<number>(
            'file-memory.mjs',
            [direction, way, url, String(megabytes), folder, how],
            { nodeOptions: ['--expose-gc'], timeoutMs: 10_000 + megabytes * 400 },
          );
        };
        const measured = (only ?? Object.keys(ways)).map((name) => new Way(name));
        const rounds = extent.quick ? 1 : roundsOf(extent, 3);
        await interleave(measured, { rounds, warmUps: 0 }, (way) => way.measure('freely', peak));
        // It hardly differs between rounds, and is slow.
        if (!extent.quick)
          await interleave(measured, { rounds: 1, warmUps: 0 }, (way) =>
            way.measure('collecting', peak),
          );
        return measured.map(({ row }) => row);
      });
    } finally {
      server.stop();
    }
  };

export const sendingMemory: Table = {
  id: 'memory-send',
  title: 'Memory: sending 50 MB',
  explanation:
    'Sends a file of 50 MB from the disk as base64 in JSON: the peak memory of the process less its memory at rest. *Peak* includes garbage that was not collected yet; the other column collects garbage every 10 ms, and so shows what is held at one time.',
  columns,
  measure: measure('send', 50),
};

export const sendingMuch: Table = {
  id: 'memory-send-500',
  title: 'Memory: sending 500 MB',
  explanation:
    'The same with ten times as much. Clients that build one string fail: 500 MB of base64 exceed the maximum length of a string.',
  columns,
  measure: measure('send', 500, streaming),
};

export const receivingMemory: Table = {
  id: 'memory-receive',
  title: 'Memory: receiving 50 MB',
  explanation:
    'Downloads 50 MB into a file: this client with `saveAs`, and with a pipe from `stream()`.',
  columns,
  measure: measure('receive', 50),
};
