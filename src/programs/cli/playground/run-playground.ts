import { once } from 'node:events';
import { startPlayground, type Playground } from '../../playground/start-playground.ts';
import {
  clientOptionsOf,
  resolveConnection,
  type ConnectionFlags,
} from '../connection/connection-options.ts';
import { portProblem } from '../failures/port-problem.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/output.ts';

export interface PlaygroundFlags extends ConnectionFlags {
  readonly server?: boolean;
  readonly port: number;
}

/** Serves the playground until Ctrl-C, which here is the way to end it and no failure. */
export const play = async (flags: PlaygroundFlags): Promise<void> => {
  const playground = await start(flags);
  try {
    // On stdout, for scripts; it lets in whoever has it.
    console.log(playground.url);
    say(
      'Open this address in a browser. It works until Ctrl-C, and for nobody who does not have it.',
    );
    const { signal } = interruption;
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await playground.close();
  }
};

const start = async (flags: PlaygroundFlags): Promise<Playground> => {
  const server =
    flags.server === true
      ? clientOptionsOf((await resolveConnection(flags)).connection, flags)
      : undefined;
  try {
    return await startPlayground({ port: flags.port, server });
  } catch (error) {
    throw portProblem(error, flags.port, '--port');
  }
};
