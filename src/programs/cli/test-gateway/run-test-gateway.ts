import { once } from 'node:events';
import { variable, variables } from '../connection/environment-variables.ts';
import { portProblem } from '../failures/port-problem.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/output.ts';
import type { Edition } from '../../../testing/access-checks.ts';
import type { Gateway } from '../../../testing/gateway-interface.ts';
import { createGateway } from '../../../testing/gateway.ts';
import { openPhone } from './chat-simulator.ts';

/** The options of `wsapi-client gateway`. */
export interface GatewayFlags {
  readonly port: number;
  readonly host: string;
  readonly edition: Edition;
  readonly phone?: string;
  readonly unpaired?: boolean;
  readonly webhook?: string;
}

/** Runs a gateway until Ctrl-C, which here is the way to end it. */
export const runGateway = async (flags: GatewayFlags): Promise<void> => {
  const { webhook } = flags;
  if (webhook !== undefined && !(/^https?:\/\//.test(webhook) && URL.canParse(webhook)))
    throw new UsageError('--webhook takes an address, like http://localhost:3000/webhook.');
  const gateway = createGateway({
    edition: flags.edition,
    phone: flags.phone,
    paired: flags.unpaired !== true,
    webhook,
    signingSecret: variable('WSAPI_SIGNING_SECRET'),
  });
  await open(gateway, flags);
  process.stdout.write(`${environmentLines(gateway, flags.edition).join('\n')}\n`);
  await Promise.race([openPhone(gateway), ended(interruption.signal)]);
  await gateway.close();
  // Somebody may still be waited for: a line from the terminal, a message in the inbox.
  process.exit();
};

const open = async (gateway: Gateway, { port, host }: GatewayFlags): Promise<void> => {
  try {
    await gateway.listen({ port, hostname: host });
  } catch (error) {
    throw portProblem(error, port, '--port');
  }
};

/** What another terminal, or a program's environment, takes to reach it. Its keys open nothing but this toy. */
const environmentLines = (gateway: Gateway, edition: Edition): string[] => {
  say('For another terminal:');
  const values = {
    baseUrl: gateway.url,
    apiKey: gateway.apiKey,
    instanceId: gateway.instanceId,
    ...(edition === 'cloud'
      ? { customerApiKey: gateway.customerKey }
      : { adminApiKey: gateway.adminKey }),
  };
  return Object.entries(values).map(
    // Of a literal, the names are just these.
    ([name, value]) => `export ${variables[name as keyof typeof variables]}=${value}`,
  );
};

const ended = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};
