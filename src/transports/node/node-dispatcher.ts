import type { Dispatcher } from '../undici/dispatcher.ts';
import { isDispatcherPlain } from './fetch-replaced.ts';
import { proxyVariable, unusedProxy } from './proxy.ts';

const dispatcherKey = Symbol.for('undici.globalDispatcher.1');
const known = globalThis as { [dispatcherKey]?: Dispatcher };

/**
 * The dispatcher of Node's own `fetch`. Undefined before Node 24: there it is undici 6, which has other methods.
 *
 * @throws {ConfigurationError} for a proxy that it would ignore. It uses one if Node was started with `--use-env-proxy`
 *   or `NODE_USE_ENV_PROXY=1`, or the program replaced it by anything but a plain `Agent`.
 */
export const nodeDispatcher = (url: string): Dispatcher | undefined => {
  if (Number.parseInt(process.versions['undici'] ?? '0', 10) < 7) return undefined;
  // Node loads it with the first use of anything that belongs to `fetch`.
  if (known[dispatcherKey] === undefined) new Headers();
  const variable = isDispatcherPlain() ? proxyVariable(new URL(url)) : undefined;
  if (variable !== undefined)
    throw unusedProxy(variable, "which `dispatcher: 'node'` does not use");
  return known[dispatcherKey];
};
