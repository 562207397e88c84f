import { once } from 'node:events';
import type { ClientOptions } from '../../../client/client-options.ts';
import { startPlayground, type Playground } from '../../playground/start-playground.ts';
import {
  clientOptionsOf,
  refuseMissingKey,
  resolveConnection,
  type ConnectionFlags,
} from '../connection/connection-options.ts';
import { portProblem } from '../failures/port-problem.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/say.ts';

export interface PlaygroundFlags extends ConnectionFlags {
  readonly server?: boolean;
  readonly port: number;
}

/** Serves the playground until Ctrl-C, which is the normal end of this command. */
export const runPlayground = async (flags: PlaygroundFlags): Promise<void> => {
  const playground = await start(flags);
  try {
    // On stdout, for scripts. The address contains the access key.
    console.log(playground.url);
    say('Open this address in a browser. It contains a secret key; press Ctrl-C to stop.');
    const { signal } = interruption;
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await playground.close();
  }
};

const start = async (flags: PlaygroundFlags): Promise<Playground> => {
  const server = flags.server === true ? await serverOptions(flags) : undefined;
  try {
    return await startPlayground({ port: flags.port, server });
  } catch (error) {
    throw portProblem(error, flags.port, '--port');
  }
};

const serverOptions = async (flags: ConnectionFlags): Promise<ClientOptions> => {
  const { connection, source } = await resolveConnection(flags);
  refuseMissingKey(connection, source);
  return clientOptionsOf(connection, flags);
};
