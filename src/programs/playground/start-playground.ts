import { contract } from '../../../generated/contract.ts';
import { WsapiClient } from '../../client/wsapi-client.ts';
import type { ClientOptions } from '../../client/client-options.ts';
import { createGateway, type Gateway } from '../../testing/gateway.ts';
import { listen } from '../../testing/listen.ts';
import { ServedOperations } from '../../testing/served-operations.ts';
import { Access } from './access-guard.ts';
import { EventFeed } from './event-feed.ts';
import { Live } from './live-updates.ts';
import { checkPage } from './page-files.ts';
import { shownMessages } from './chat-messages.ts';
import { playgroundApp } from './playground-routes.ts';
import { Upstream } from './gateway-proxy.ts';
import type { PlaygroundSettings } from './page-protocol.ts';

export interface PlaygroundOptions {
  /** Default 0: one that is free. */
  readonly port?: number | undefined;
  /** The gateway that calls go to, with its keys. Default: the embedded one, without a phone. */
  readonly server?: ClientOptions | undefined;
  /** Where the built page lies. Default: in this package. */
  readonly pageFolder?: URL | undefined;
}

/** A playground that runs. */
export interface Playground {
  /** Its address, with the secret that lets in whoever opens it. */
  readonly url: string;
  /** The gateway without a phone, where that is what calls go to. */
  readonly gateway: Gateway | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page on which every operation can be tried, with the events and messages that come of it.
 *
 * It listens on 127.0.0.1 alone. Keys stay in this process.
 *
 * @throws {ConfigurationError} where the server's keys or address are missing or cannot be right.
 * @throws where the port is taken, Node's error (`EADDRINUSE`).
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
  const upstream = new Upstream(options, new ServedOperations(contract));
  const settings: PlaygroundSettings = {
    mode: gateway ? 'embedded' : 'server',
    address: gateway ? 'a gateway without a phone, in this process' : upstream.baseUrl,
    instanceId: upstream.instanceId,
  };
  const access = new Access();
  const live = new Live();
  const closing = new AbortController();
  const showMessages = (): void => {
    if (gateway) live.push('messages', shownMessages(gateway));
  };
  const feed = new EventFeed(
    new WsapiClient(options),
    closing.signal,
    (event) => {
      live.push('event', event);
      showMessages();
    },
    (state) => {
      live.push('feed', state);
    },
  );

  const app = playgroundApp({
    guard: access.guard,
    pageFolder,
    settings,
    upstream,
    gateway,
    openLive: (context) => {
      feed.start();
      return live.open(context);
    },
    showMessages,
  });
  const listening = await listen(app.fetch, { port });
  access.port = listening.port;
  feed.start();
  showMessages();
  return {
    url: access.url,
    gateway,
    close: async () => {
      closing.abort(new Error('the playground was closed'));
      await listening.close();
      await gateway?.close();
    },
  };
};
