import {
  CLIENT_CAPABILITIES_META_KEY,
  McpServer,
  type ClientCapabilities,
  type ServerContext,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import { FieldError } from '../../../errors/field-error.ts';
import { WsapiError } from '../../../errors/wsapi-error.ts';
import { instructions } from './instructions.ts';
import type { Session } from '../safety/session.ts';
import type { Account, JsonSchema, Tool } from '../tool/tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { toolError, type ToolResult } from '../results/tool-result.ts';

/** Writes a line to the log. It must hold no texts and no numbers. */
export type Log = (line: string) => void;

export interface ServerOptions {
  readonly account: Account;
  readonly tools: readonly Tool[];
  readonly session: Session;
  readonly version: string;
  readonly log: Log;
}

/** A server for one connection, or for one request of a host that has no connections. */
export const createServer = ({
  account,
  tools,
  session,
  version,
  log,
}: ServerOptions): McpServer => {
  const server = new McpServer(
    { name: 'wsapi-client', title: 'WhatsApp', version },
    {
      instructions,
      capabilities: { tools: {} },
      requestState: { verify: (state, context) => account.requestState.verify(state, context) },
    },
  );
  for (const tool of tools)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        annotations: { ...tool.annotations, openWorldHint: true },
        inputSchema: passing(tool.input),
        outputSchema: passing(tool.output),
      },
      (args: unknown, context) =>
        logged(tool, log, () =>
          tool.run(args, {
            ...account,
            session,
            signal: context.mcpReq.signal,
            canAsk: canAsk(server, context),
            mcp: context.mcpReq,
          }),
        ),
    );
  return server;
};

/**
 * A schema for `tools/list` that lets everything pass: arguments are checked by the tool, with an error that says what
 * would be right, and a result must reach the model after a send, whatever the gateway put into it.
 */
const passing = (schema: JsonSchema): StandardSchemaWithJSON => ({
  '~standard': {
    version: 1,
    vendor: 'wsapi-client',
    validate: (value) => ({ value }),
    jsonSchema: { input: () => ({ ...schema }), output: () => ({ ...schema }) },
  },
});

/** Whether the host can show the user a form. Hosts of 2026 say so with each request, older ones at the start. */
const canAsk = (server: McpServer, { mcpReq }: ServerContext): boolean => {
  const envelope = mcpReq.envelope as Readonly<Record<string, unknown>> | undefined; // safe: the SDK's type names no keys
  const { elicitation } =
    (envelope?.[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined) ?? // safe: validated by the SDK
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- of the new protocol, and this is for the old one
    server.server.getClientCapabilities() ??
    {};
  if (elicitation === undefined) return false;
  // Before there were modes, an empty object meant forms.
  return elicitation.form !== undefined || elicitation.url === undefined;
};

const logged = async (
  { name }: Tool,
  log: Log,
  run: () => Promise<ToolResult>,
): Promise<ToolResult> => {
  const started = performance.now();
  const done = (how: string): void => {
    log(`${name}: ${how} (${Math.round(performance.now() - started)} ms)`);
  };
  try {
    const result = await run();
    done(howOf(result));
    return result;
  } catch (error) {
    done(error instanceof Error ? error.name : 'failed');
    // Errors of this package hold no texts and no numbers.
    if (error instanceof ToolInputError || WsapiError.is(error)) return toolError(messageOf(error));
    throw error;
  }
};

const howOf = (result: ToolResult): string => {
  if (result.resultType === 'input_required') return 'asks the user';
  const data = result.structuredContent as { readonly status?: unknown } | undefined; // safe: made by toolResult
  if (typeof data?.status === 'string') return data.status;
  return result.isError === true ? 'error' : 'done';
};

const messageOf = (error: Error): string =>
  error instanceof FieldError ? `Wrong argument: ${error.message}` : error.message;
