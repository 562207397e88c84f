import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { once } from 'node:events';
import { createServer, type ServerOptions } from '../server/create-server.ts';
import { newSession } from '../safety/session.ts';

/** Serves one host on stdin and stdout, until it closes stdin or the signal ends it. */
export const serveOnStdio = async (
  options: Omit<ServerOptions, 'session'>,
  signal: AbortSignal,
): Promise<void> => {
  const ended = new AbortController();
  const end = AbortSignal.any([signal, ended.signal]);
  process.stdin.once('end', () => {
    ended.abort();
  });
  const handle = serveStdio(() => createServer({ ...options, session: newSession() }), {
    onerror: (error) => {
      options.log(`protocol: ${error.name}`);
    },
  });
  if (!end.aborted) await once(end, 'abort');
  await handle.close();
};
