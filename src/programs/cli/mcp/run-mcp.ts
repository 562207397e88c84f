import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { InvalidIdError } from '../../../errors/field-error.ts';
import { formatJid } from '../../../ids/jid.ts';
import { openAccount } from '../../mcp/mcp-account.ts';
import { MemoryStore } from '../../mcp/messages/memory-store.ts';
import type { MessageStore } from '../../mcp/messages/message-store.ts';
import { openSqliteStore } from '../../mcp/messages/sqlite-store.ts';
import type { Permissions } from '../../mcp/safety/permissions.ts';
import { chooseTools } from '../../mcp/server/choose-tools.ts';
import type { ServerOptions } from '../../mcp/server/create-server.ts';
import { listenOnHttp } from '../../mcp/transports/http.ts';
import { serveOnStdio } from '../../mcp/transports/stdio.ts';
import {
  clientOf,
  refuseMissingKey,
  resolveConnection,
  type ConnectionFlags,
} from '../connection/connection-options.ts';
import { variable } from '../connection/environment-variables.ts';
import { portProblem } from '../failures/port-problem.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { say } from '../output/say.ts';
import { version } from '../package-version.ts';
import { feedMessages, type EventSource } from './feed-messages.ts';

export interface McpFlags extends ConnectionFlags {
  readonly allowSend?: boolean;
  readonly allowChat?: readonly string[];
  readonly denyChat?: readonly string[];
  readonly maxSendsPerHour: number;
  readonly confirm: boolean;
  readonly allowDestructive?: boolean;
  readonly files?: readonly string[];
  readonly toolsets?: readonly string[];
  readonly tools?: readonly string[];
  readonly excludeTools?: readonly string[];
  readonly events: EventSource;
  readonly webhookPort: number;
  readonly unsigned?: boolean;
  readonly store?: string;
  readonly http?: number;
}

/** Serves an agent until it goes away, or until Ctrl-C. */
export const runMcp = async (flags: McpFlags): Promise<void> => {
  const tools = withUsageErrors(() =>
    chooseTools({
      toolsets: flags.toolsets ?? [],
      only: flags.tools,
      except: flags.excludeTools ?? [],
    }),
  );
  const permissions = permissionsOf(flags);
  const token = flags.http === undefined ? undefined : httpToken();
  const { connection, source } = await resolveConnection(flags);
  refuseMissingKey(connection, source);
  const client = await clientOf(connection, flags);
  const store = await storeOf(flags.store, connection.instanceId);
  const account = openAccount(client, { store, permissions, files: flags.files ?? [] });
  const ended = new AbortController();
  const signal = AbortSignal.any([interruption.signal, ended.signal]);
  const feeding = feedMessages(client, account.messages, { ...flags, connection, signal });
  const options = { account, tools, version, log: say };
  try {
    if (flags.http === undefined || token === undefined) await serveOnStdio(options, signal);
    else await serveOnHttp(options, flags.http, token, signal);
  } finally {
    ended.abort();
    // Events that were accepted are stored before the file is closed.
    await feeding;
    account.messages.close();
  }
};

const permissionsOf = ({
  allowSend = false,
  allowDestructive = false,
  allowChat,
  denyChat = [],
  maxSendsPerHour,
  confirm,
}: McpFlags): Permissions => {
  checkIds('--allow-chat', allowChat ?? []);
  checkIds('--deny-chat', denyChat);
  if (allowDestructive && !allowSend)
    throw new UsageError('--allow-destructive needs --allow-send.');
  return {
    ...{ allowSend, allowDestructive, maxSendsPerHour, confirm },
    allowChats: allowChat,
    denyChats: denyChat,
  };
};

/** A list with a typo would protect nothing. */
const checkIds = (flag: string, ids: readonly string[]): void => {
  for (const id of ids) {
    try {
      formatJid(id);
    } catch (error) {
      if (error instanceof InvalidIdError) throw new UsageError(`${flag}: ${error.message}`);
      throw error;
    }
  }
};

const httpToken = (): string => {
  const given = variable('WSAPI_MCP_TOKEN');
  if (given !== undefined && !/^[\w.~+/-]{16,}$/.test(given))
    throw new UsageError(
      'WSAPI_MCP_TOKEN must have at least 16 characters: letters, digits and any of - . _ ~ + /.',
    );
  return given ?? randomBytes(24).toString('base64url');
};

const storeOf = async (path: string | undefined, instanceId = 'single'): Promise<MessageStore> =>
  path === undefined
    ? new MemoryStore()
    : openSqliteStore(path, instanceId).catch((error: unknown) => {
        throw usageError(error);
      });

const withUsageErrors = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw usageError(error);
  }
};

/** Invalid options are not connection errors. */
const usageError = (error: unknown): unknown =>
  error instanceof ConfigurationError ? new UsageError(error.message) : error;

const serveOnHttp = async (
  options: Omit<ServerOptions, 'session'>,
  port: number,
  token: string,
  signal: AbortSignal,
): Promise<void> => {
  const listening = await listenOnHttp({ ...options, port, token }).catch((error: unknown) => {
    throw portProblem(error, port, '--http');
  });
  say(`Waiting for agents at ${listening.url}`);
  if (variable('WSAPI_MCP_TOKEN') === undefined) say(`Authorization: Bearer ${token}`);
  if (!signal.aborted) await once(signal, 'abort');
  await listening.close();
};
