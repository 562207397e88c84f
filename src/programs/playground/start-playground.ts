import { contract } from '../../../generated/contract.ts';
import type { ClientOptions } from '../../client/client-options.ts';
import { WsapiClient } from '../../client/wsapi-client.ts';
import { createGateway, type Gateway } from '../../testing/gateway.ts';
import { listen } from '../../testing/listen-on-port.ts';
import { OperationRouter } from '../../testing/operation-router.ts';
import { AccessGuard } from './access-guard.ts';
import { EventFeed } from './event-feed.ts';
import { GatewayProxy } from './gateway-proxy.ts';
import { LiveUpdates } from './live-updates.ts';
import { checkPage } from './page-files.ts';
import type { PlaygroundSettings } from './page-protocol.ts';
import { playgroundRoutes } from './playground-routes.ts';
import { SimulatedChat } from './simulated-chat.ts';

export interface PlaygroundOptions {
  /** Default 0: a free port. */
  readonly port?: number | undefined;
  /** The gateway for the calls, with its keys. Default: the test gateway, in this process. */
  readonly server?: ClientOptions | undefined;
  /** The folder of the built page. Default: in this package. */
  readonly pageFolder?: URL | undefined;
}

/** A running playground. */
export interface Playground {
  /** Its address, with the secret that gives access. */
  readonly url: string;
  /** The embedded test gateway; undefined when calls go to a server. */
  readonly gateway: Gateway | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page to try every operation, with a chat and the events. It listens on 127.0.0.1 only, and the page does
 * not get the keys.
 *
 * @throws {ConfigurationError} if the keys or the address of the server are missing or invalid.
 * @throws Node's error (`EADDRINUSE`) if the port is in use.
 * @example
 * const playground = await startPlayground();
 * console.log(playground.url);
 */
export const startPlayground = async ({
  port = 0,
  server,
  pageFolder = new URL('dist/playground/', import.meta.resolve('wsapi-client/package.json')),
}: PlaygroundOptions = {}): Promise<Playground> => {
  await checkPage(pageFolder);
  const gateway = server === undefined ? createGateway() : undefined;
  const options: ClientOptions = server ?? gateway?.clientOptions ?? {};
  const proxy = new GatewayProxy(options, new OperationRouter(contract));
  const settings: PlaygroundSettings = {
    mode: gateway ? 'embedded' : 'server',
    address: gateway ? 'the test gateway' : proxy.baseUrl,
    instanceId: proxy.instanceId,
  };
  const guard = new AccessGuard();
  const live = new LiveUpdates();
  const closing = new AbortController();
  const chat = gateway && new SimulatedChat(gateway, live);
  const feed = new EventFeed(new WsapiClient(options), closing.signal, {
    onEvent: (event) => {
      live.push('event', event);
      chat?.update();
    },
    onState: (state) => {
      live.push('feed', state);
    },
  });
  const routes = playgroundRoutes({
    guard: guard.handler,
    pageFolder,
    settings,
    proxy,
    chat,
    openLive: (context) => {
      feed.start();
      return live.open(context);
    },
  });
  const listening = await listen(routes.fetch, { port });
  guard.port = listening.port;
  feed.start();
  chat?.update();
  return {
    url: guard.url,
    gateway,
    close: async () => {
      closing.abort(new Error('the playground was closed'));
      await listening.close();
      await gateway?.close();
    },
  };
};
