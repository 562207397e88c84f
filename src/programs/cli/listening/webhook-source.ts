import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createWebhookHandler } from '../../../events/webhooks/webhook-handler.ts';
import { variable } from '../connection/environment-variables.ts';
import { portProblem } from '../failures/port-problem.ts';
import { UsageError } from '../failures/usage-error.ts';
import { say } from '../output/say.ts';
import type { AnyEvent } from './event-text.ts';

export interface WebhookFlags {
  readonly webhook: number;
  readonly host: string;
  readonly unsigned?: boolean;
}

/**
 * Receives webhooks on a port of this machine until the signal ends it.
 *
 * @param opened called when events are received from then on.
 */
export const receiveWebhooks = async (
  { webhook: port, host, unsigned = false }: WebhookFlags,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
  opened: () => void = () => undefined,
): Promise<void> => {
  const secret = variable('WSAPI_SIGNING_SECRET');
  if (secret === undefined && !unsigned)
    throw new UsageError(
      'Set WSAPI_SIGNING_SECRET to the signing secret of the instance, so that forged events are refused. If it has none, add --unsigned.',
    );
  const handler = createWebhookHandler({
    secret: unsigned ? 'unsigned' : (secret ?? ''),
    otherwise: take,
    logger: { debug: say, info: say, warn: say, error: say },
  });
  const server = createServer(handler.node);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw portProblem(error, port, '--webhook');
  }
  opened();
  const { port: chosen } = server.address() as AddressInfo; // safe: a listening TCP server
  say(`Waiting for webhooks at http://${host.includes(':') ? `[${host}]` : host}:${chosen}/ …`);
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  server.closeAllConnections();
  await handler.close({ timeoutMs: 1_000 });
};
