import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inProject } from '../../src/contract/project.ts';

/** A test program in its own process, so that it can be killed. */
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

  /** Resolves with the first line that starts with this text. */
  line(beginning: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#onLine = (line) => {
        if (line.startsWith(beginning)) resolve(line);
      };
      void this.#ended.then((how) =>
        reject(new Error(`The program ended (${how}) first:\n${this.#errors.join('')}`)),
      );
    });
  }

  /** Kills it without a warning, like a power failure. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }

  /** Resolves when it ended by itself. @throws with its output if it failed. */
  async end(): Promise<void> {
    const how = await this.#ended;
    if (how !== '0') throw new Error(`The program ended (${how}):\n${this.#errors.join('')}`);
  }

  /** Sends SIGTERM. */
  stop(): Promise<string> {
    this.#process.kill('SIGTERM');
    return this.#ended;
  }
}
