import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { contract } from '../../../generated/contract.ts';
import type { Gateway } from '../../testing/gateway.ts';
import { answerHeaders } from './security-headers.ts';
import { pageFiles, servePageFile } from './page-files.ts';
import { readPhoneMessage } from './chat-messages.ts';
import { referenceContract } from './reference-contract.ts';
import type { Upstream } from './gateway-proxy.ts';
import type { PlaygroundSettings } from './page-protocol.ts';

/** What the page can ask for. */
interface Parts {
  readonly guard: MiddlewareHandler;
  readonly pageFolder: URL;
  readonly settings: PlaygroundSettings;
  readonly upstream: Upstream;
  /** The embedded one, where that is what calls go to. */
  readonly gateway: Gateway | undefined;
  /** Opens the stream of what happens. */
  readonly openLive: (context: Context) => Response;
  /** Tells the pages which messages there are now. */
  readonly showMessages: () => void;
}

/** Where the page sends its calls. */
const callsPath = '/gateway';

/** The routes of the playground, all of them behind the guard. */
export const playgroundApp = (parts: Parts): Hono => {
  const { pageFolder, settings, upstream, gateway, showMessages } = parts;
  const app = new Hono();
  app.use(answerHeaders, parts.guard);
  app.get('/', (context) => servePageFile(context, pageFolder, 'index.html'));
  for (const name of pageFiles)
    app.get(`/${name}`, (context) => servePageFile(context, pageFolder, name));
  app.get('/settings.json', (context) => context.json(settings));
  app.get('/openapi.json', (context) =>
    context.json(referenceContract(contract, { url: callsPath, description: settings.address })),
  );
  app.get('/live', parts.openLive);
  app.all(`${callsPath}/*`, async ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const answer = await upstream.pass(req.raw, pathname.slice(callsPath.length), search);
    showMessages();
    return answer;
  });
  app.post('/phone/messages', async (context) => {
    if (!gateway) return context.json({ detail: 'Only the embedded gateway has a phone.' }, 404);
    try {
      const event = await gateway.receive(readPhoneMessage(await context.req.json()));
      showMessages();
      return context.json({ eventId: event.eventId });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return context.json({ detail }, 400);
    }
  });
  return app;
};
