import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inProject } from '../../src/contract/project.ts';

/** A program of the tests that runs in a process of its own, so that it can be killed. */
export class Program {
  readonly #process: ChildProcess;
  readonly #ended: Promise<string>;
  readonly #errors: string[] = [];
  #onLine: (line: string) => void = () => undefined;

  /** @param path in the project. @param setup what the program reads as `JSON.parse(process.argv[2])`. */
  constructor(path: string, setup: unknown) {
    const started = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', inProject(path), JSON.stringify(setup)],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    createInterface({ input: started.stdout }).on('line', (line) => this.#onLine(line));
    started.stderr.on('data', (chunk: Buffer) => this.#errors.push(chunk.toString()));
    this.#ended = new Promise((resolve) =>
      started.once('close', (code, signal) => resolve(String(signal ?? code))),
    );
    this.#process = started;
  }

  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Resolves once the program wrote a line that begins so, with the whole of it. */
  line(beginning: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#onLine = (line) => {
        if (line.startsWith(beginning)) resolve(line);
      };
      void this.#ended.then((how) =>
        reject(new Error(`It ended (${how}) first:\n${this.#errors.join('')}`)),
      );
    });
  }

  /** Ends it without a warning, as a machine that loses its power. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }

  /** Resolves when it ended by itself. @throws with what it wrote, where it failed. */
  async end(): Promise<void> {
    const how = await this.#ended;
    if (how !== '0') throw new Error(`It ended (${how}):\n${this.#errors.join('')}`);
  }

  /** Asks it to end. */
  stop(): Promise<string> {
    this.#process.kill('SIGTERM');
    return this.#ended;
  }
}
