import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler } from '../../../events/webhooks/webhook-handler.ts';
import { variable } from '../connection/environment-variables.ts';
import { portProblem } from '../failures/port-problem.ts';
import { UsageError } from '../failures/usage-error.ts';
import { say } from '../output/output.ts';
import type { AnyEvent } from './event-text.ts';

export interface WebhookFlags {
  readonly webhook: number;
  readonly host: string;
  readonly unsigned?: boolean;
}

/** Takes in webhooks on a port of this machine until the signal ends it. */
export const receiveWebhooks = async (
  { webhook: port, host, unsigned = false }: WebhookFlags,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
): Promise<void> => {
  const secret = variable('WSAPI_SIGNING_SECRET');
  if (secret === undefined && !unsigned)
    throw new UsageError(
      'Set WSAPI_SIGNING_SECRET, by which events are known to be the gateway’s; where it has none, --unsigned.',
    );
  const handler = createWebhookHandler({
    secret: unsigned ? 'unsigned' : (secret ?? ''),
    otherwise: take,
    logger: { debug: tell, info: tell, warn: tell, error: tell },
  });
  const server = createServer(handler.node);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw portProblem(error, port, '--webhook');
  }
  const { port: opened } = server.address() as AddressInfo; // it is neither a pipe nor closed
  say(`Waiting for webhooks at http://${host.includes(':') ? `[${host}]` : host}:${opened}/ …`);
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  server.closeAllConnections();
  await handler.close({ timeoutMs: 1_000 });
};

const tell = (message: string): void => {
  say(message);
};
