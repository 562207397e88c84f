import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endWithThisProcess } from '../../src/filesystem/temporary-folder.ts';

// Each child adds a listener that ends it with this process, and a table has one child per client.
process.setMaxListeners(64);

/** A program in its own process. It sends a message when it is ready, and then one reply per message. */
export class Child {
  /** Its first message. */
  first: unknown;
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(program: string, args: readonly string[]) {
    this.#process = fork(program, args);
    endWithThisProcess(this.#process);
    this.#ended = once(this.#process, 'exit').then(([code]) => {
      throw new Error(`${[program, ...args].join(' ')} ended with ${String(code)}.`);
    });
    // It can also exit after the last reply.
    this.#ended.catch(() => undefined);
  }

  /** @param program its path, relative to this folder. */
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

/** Starts a program that listens on a port and reports it. */
export const startServer = async (
  program: string,
): Promise<{ readonly server: Child; readonly url: string }> => {
  const server = await Child.start(program);
  const { port } = server.first as { port: number }; // as all servers here
  return { server, url: `http://127.0.0.1:${port}` };
};
