import { ConfigurationError } from '../../errors/configuration-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Timeout for opening a tunnel, in ms. The call has its own timeout. */
const tunnelMs = 30_000;

/**
 * The options by which an agent of Node uses the proxy for an address, if there is one.
 *
 * @throws {ConfigurationError} as `proxyVariable` does, and if this version of Node cannot use proxies.
 */
export const proxyOptions = (
  address: URL,
  environment: Environment = process.env,
  // Node's agents take `proxyEnv` from the release on that has this flag.
  isSupported = process.allowedNodeEnvironmentFlags.has('--use-env-proxy'),
): { readonly proxyEnv?: Environment; readonly timeout?: number } => {
  const variable = proxyVariable(address, environment);
  if (variable === undefined) return {};
  if (!isSupported)
    throw unusedProxy(variable, 'but node:http cannot use it before Node 24.5 (or 22.21)');
  return { proxyEnv: environment, timeout: tunnelMs };
};

/** @param why completes "The variable … names a proxy, …". */
export const unusedProxy = (variable: string, why: string): ConfigurationError =>
  new ConfigurationError(
    `The variable ${variable} names a proxy, ${why}. Install undici 7 and pass \`dispatcher: new EnvHttpProxyAgent()\`.`,
  );

/**
 * The variable that names the proxy for an address, if there is one.
 *
 * @throws {ConfigurationError} if it is not valid. The error names the variable, not its value: that may contain a
 *   password.
 */
export const proxyVariable = (
  address: URL,
  environment: Environment = process.env,
): string | undefined => {
  // Lower case first, as Node's own agents read them. An empty one counts as not set.
  const variableOf = (name: string): string | undefined =>
    [name, name.toUpperCase()].find((spelling) => (environment[spelling] ?? '') !== '');
  const variable = variableOf(address.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (variable === undefined) return undefined;
  if (isExcepted(address, environment[variableOf('no_proxy') ?? ''] ?? '')) return undefined;
  checkProxy(variable, environment[variable] ?? '');
  return variable;
};

const checkProxy = (variable: string, value: string): void => {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text))
    throw new ConfigurationError(
      `The variable ${variable} is not a URL; it should look like http://proxy.example:3128.`,
    );
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new ConfigurationError(
      `The variable ${variable} must begin with http:// or https://, not ${protocol}//`,
    );
  try {
    decodeURIComponent(username + password);
  } catch {
    throw new ConfigurationError(
      `The variable ${variable} has invalid percent-encoding in its user name or password: write %25 for a %.`,
    );
  }
};

/** Entries of NO_PROXY cover subdomains, with or without a leading dot. `*` is everything. A port may follow. */
const isExcepted = ({ hostname, protocol, port }: URL, exceptions: string): boolean => {
  const actualPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', wantedPort = actualPort] =
        /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (name === '' || wantedPort !== actualPort) return false;
      const bare = name.replace(/^\*?\./, '');
      // An IPv6 address may be written with or without brackets.
      return [bare, `[${bare}]`].includes(hostname) || hostname.endsWith(`.${bare}`);
    });
};
