import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { contract } from '../../../generated/contract.ts';
import type { GatewayProxy } from './gateway-proxy.ts';
import { pageFiles, servePageFile } from './page-files.ts';
import type { PlaygroundSettings } from './page-protocol.ts';
import { referenceContract } from './reference-contract.ts';
import { securityHeaders } from './security-headers.ts';
import type { SimulatedChat } from './simulated-chat.ts';

interface Parts {
  readonly guard: MiddlewareHandler;
  readonly pageFolder: URL;
  readonly settings: PlaygroundSettings;
  readonly proxy: GatewayProxy;
  /** Undefined when calls go to a server. */
  readonly chat: SimulatedChat | undefined;
  /** Opens the stream of live updates. */
  readonly openLive: (context: Context) => Response;
}

/** Where the page sends its calls. */
const callsPath = '/gateway';

/** The routes of the playground, all of them behind the guard. */
export const playgroundRoutes = ({
  guard,
  pageFolder,
  settings,
  proxy,
  chat,
  openLive,
}: Parts): Hono => {
  const app = new Hono();
  app.use(securityHeaders, guard);
  app.get('/', (context) => servePageFile(context, pageFolder, 'index.html'));
  for (const name of pageFiles)
    app.get(`/${name}`, (context) => servePageFile(context, pageFolder, name));
  app.get('/settings.json', (context) => context.json(settings));
  app.get('/openapi.json', (context) =>
    context.json(referenceContract(contract, { url: callsPath, description: settings.address })),
  );
  app.get('/live', openLive);
  app.all(`${callsPath}/*`, async (context) => {
    const { pathname, search } = new URL(context.req.url);
    // Hono decodes the path before it finds the route: `/gatewa%79/x` comes here, too.
    if (!pathname.startsWith(`${callsPath}/`)) return context.notFound();
    const request = context.req.raw;
    const path = pathname.slice(callsPath.length);
    if (chat === undefined) return proxy.pass(request, path, search);
    const body = await request.clone().arrayBuffer();
    const response = await proxy.pass(request, path, search, () => chat.applyFault());
    await chat.noteCall(body, response);
    return response;
  });
  if (chat !== undefined) addChatRoutes(app, chat);
  return app;
};

const addChatRoutes = (app: Hono, chat: SimulatedChat): void => {
  app.post('/chat/messages', async (context) => {
    try {
      return context.json(await chat.receive(await context.req.json()));
    } catch (error) {
      return context.json({ detail: error instanceof Error ? error.message : String(error) }, 400);
    }
  });
  app.get('/chat/media', ({ req }) => chat.media(req.query('id') ?? ''));
  app.post('/chat/pair', (context) => {
    chat.pair();
    return context.body(null, 204);
  });
  for (const fault of ['rate-limit', 'drop', 'unpair'] as const)
    app.post(`/chat/faults/${fault}`, (context) => {
      chat.orderFault(fault);
      return context.body(null, 204);
    });
};
