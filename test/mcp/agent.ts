import {
  Client,
  InMemoryTransport,
  type CallToolResult,
  type ElicitResult,
} from '@modelcontextprotocol/client';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { onTestFinished } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { openAccount } from '../../src/programs/mcp/mcp-account.ts';
import { MemoryStore } from '../../src/programs/mcp/messages/memory-store.ts';
import type { MessageStore } from '../../src/programs/mcp/messages/message-store.ts';
import { readOnly, type Permissions } from '../../src/programs/mcp/safety/permissions.ts';
import { chooseTools, type ToolChoice } from '../../src/programs/mcp/server/choose-tools.ts';
import { createServer } from '../../src/programs/mcp/server/create-server.ts';
import { newSession } from '../../src/programs/mcp/safety/session.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/testing.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';

/** The protocol of a host: with `initialize`, or with requests that stand alone. */
export type Era = '2025' | '2026';

export interface AgentOptions {
  readonly permissions?: Partial<Permissions>;
  readonly tools?: Partial<ToolChoice>;
  readonly files?: readonly string[];
  readonly store?: MessageStore;
  readonly era?: Era;
  /** How the user answers questions. Undefined for a host that cannot ask. */
  readonly user?: (question: string) => ElicitResult['action'];
  readonly gateway?: GatewayOptions;
  readonly client?: ClientOptions;
  /** Whether events reach the server. Default true. */
  readonly events?: boolean;
}

/** The result of a tool: the short text, and the data. */
export interface Answer {
  readonly text: string;
  readonly data: Record<string, unknown>;
  readonly isError: boolean;
}

/** A host and its agent, connected to a server in this process, which works with a test gateway. */
export interface Agent {
  readonly gateway: Gateway;
  readonly host: Client;
  /** The questions that the user was asked. */
  readonly questions: string[];
  /** What the server logged. */
  readonly log: string[];
  call(tool: string, args?: Record<string, unknown>): Promise<Answer>;
  /** Begins another session with the same server. @returns how it calls tools. */
  otherSession(): Promise<Agent['call']>;
  /** The sends that reached the gateway. */
  readonly sends: () => string[];
}

const secret = 'whsec-5512';

/** Permissions that let a test send without questions. */
export const sending = { allowSend: true, confirm: false } as const;

export const startAgent = async ({
  permissions,
  tools,
  files = [],
  store = new MemoryStore(),
  era = '2026',
  user,
  gateway: gatewayOptions,
  client: clientOptions,
  events = true,
}: AgentOptions = {}): Promise<Agent> => {
  const questions: string[] = [];
  const log: string[] = [];
  const handler = createWebhookHandler({
    secret,
    otherwise: (event) => {
      account.messages.take(event);
    },
  });
  const gateway = createGateway({
    webhook: handler.fetch,
    signingSecret: secret,
    ...gatewayOptions,
  });
  const account = openAccount(new WsapiClient({ ...gateway.clientOptions, ...clientOptions }), {
    store,
    files,
    permissions: { ...readOnly, ...permissions },
  });
  if (events) account.messages.coverage.opened();
  else account.messages.coverage.interrupted('the test has no events');
  const connect = async (): Promise<Client> => {
    const [clientSide, serverSide] = InMemoryTransport.createLinkedPair();
    const served = serveStdio(
      () =>
        createServer({
          account,
          tools: chooseTools({ toolsets: [], only: undefined, except: [], ...tools }),
          session: newSession(),
          version: '0.0.0',
          log: (line) => log.push(line),
        }),
      { transport: serverSide },
    );
    const host = new Client(
      { name: 'test-host', version: '1.0.0' },
      {
        capabilities: user === undefined ? {} : { elicitation: {} },
        versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: '2026-07-28' } },
      },
    );
    if (user !== undefined)
      host.setRequestHandler('elicitation/create', ({ params }) => {
        questions.push(params.message);
        const action = user(params.message);
        return { action, ...(action === 'accept' && { content: {} }) };
      });
    await host.connect(clientSide);
    onTestFinished(async () => {
      await host.close();
      await served.close();
    });
    return host;
  };
  onTestFinished(() => gateway.close());
  const callBy =
    (caller: Client): Agent['call'] =>
    async (name, args = {}) =>
      answerOf(await caller.callTool({ name, arguments: args }));
  const host = await connect();
  return {
    gateway,
    host,
    questions,
    log,
    call: callBy(host),
    otherSession: async () => callBy(await connect()),
    sends: () =>
      gateway.requests
        .filter(({ method, path }) => method === 'POST' && path.startsWith('/messages/'))
        .map(({ body }) => body),
  };
};

export const answerOf = ({ content, structuredContent, isError }: CallToolResult): Answer => ({
  text: content[0]?.type === 'text' ? content[0].text : '',
  data: (structuredContent ?? {}) as Record<string, unknown>, // a tool's result is an object
  isError: isError === true,
});
