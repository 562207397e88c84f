import { once } from 'node:events';
import { variable, variables } from '../connection/environment-variables.ts';
import { portProblem } from '../failures/port-problem.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/say.ts';
import type { Edition } from '../../../testing/checks/instance-and-key.ts';
import type { Gateway } from '../../../testing/gateway-interface.ts';
import { createGateway } from '../../../testing/gateway.ts';
import { simulateChats } from './chat-simulator.ts';

/** The options of `wsapi-client gateway`. */
export interface GatewayFlags {
  readonly port: number;
  readonly host: string;
  readonly edition: Edition;
  readonly phone?: string;
  readonly unpaired?: boolean;
  readonly webhook?: string;
}

/** Runs the test gateway until Ctrl-C, which is the normal end of this command. */
export const runTestGateway = async (flags: GatewayFlags): Promise<void> => {
  const { webhook } = flags;
  if (webhook !== undefined && !(/^https?:\/\//.test(webhook) && URL.canParse(webhook)))
    throw new UsageError(
      '--webhook must be an address, for example http://localhost:3000/webhook.',
    );
  const gateway = createGateway({
    edition: flags.edition,
    phone: flags.phone,
    paired: flags.unpaired !== true,
    webhook,
    signingSecret: variable('WSAPI_SIGNING_SECRET'),
  });
  await open(gateway, flags);
  process.stdout.write(`${environmentLines(gateway, flags.edition).join('\n')}\n`);
  await Promise.race([simulateChats(gateway), ended(interruption.signal)]);
  await gateway.close();
  // Pending reads of the terminal and the inbox would keep the process alive.
  process.exit();
};

const open = async (gateway: Gateway, { port, host }: GatewayFlags): Promise<void> => {
  try {
    await gateway.listen({ port, hostname: host });
  } catch (error) {
    throw portProblem(error, port, '--port');
  }
};

/** The environment variables that a program needs to use it. Its keys are not secret. */
const environmentLines = (gateway: Gateway, edition: Edition): string[] => {
  say('To use it from another terminal:');
  const values = {
    baseUrl: gateway.url,
    apiKey: gateway.apiKey,
    instanceId: gateway.instanceId,
    ...(edition === 'cloud'
      ? { customerApiKey: gateway.customerKey }
      : { adminApiKey: gateway.adminKey }),
  };
  return Object.entries(values).map(
    // Object.entries widens the names, which are those of the literal above.
    ([name, value]) => `export ${variables[name as keyof typeof variables]}=${value}`,
  );
};

const ended = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};
