import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithThisProcess } from '../../src/filesystem/temporary-folder.ts';

// Each child that runs is ended with this process, and a table has a child a client.
process.setMaxListeners(64);

/** A program in a process of its own that says something when it is ready, and answers each message with one. */
export class Child {
  /** What it said first. */
  first: unknown;
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(program: string, args: readonly string[]) {
    this.#process = fork(program, args);
    endWithThisProcess(this.#process);
    this.#ended = once(this.#process, 'exit').then(([code]) => {
      throw new Error(`${[program, ...args].join(' ')} ended with ${String(code)}.`);
    });
    // It ends as well when nobody waits for it any more.
    this.#ended.catch(() => undefined);
  }

  /** @param program its path as seen from here. */
  static async start(program: string, args: readonly string[] = []): Promise<Child> {
    const child = new Child(fileURLToPath(new URL(program, import.meta.url)), args);
    child.first = await child.#next();
    return child;
  }

  ask(message: number | object): Promise<unknown> {
    const answer = this.#next();
    this.#process.send(message);
    return answer;
  }

  stop(): void {
    this.#process.kill();
  }

  async #next(): Promise<unknown> {
    const [message] = (await Promise.race([once(this.#process, 'message'), this.#ended])) as [
      unknown,
    ]; // the event's one argument
    return message;
  }
}

/** One that listens on a port, and says on which. */
export const startServer = async (
  program: string,
): Promise<{ readonly server: Child; readonly url: string }> => {
  const server = await Child.start(program);
  const { port } = server.first as { port: number }; // as all servers here
  return { server, url: `http://127.0.0.1:${port}` };
};
