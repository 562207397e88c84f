import { ConfigurationError } from '../../errors/configuration-error.ts';

/** A proxy as the environment names it. */
export interface Proxy {
  readonly url: URL;
  /** The headers that say who wants to pass. */
  readonly headers: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address, by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in either case, as curl reads them; lower
 * case goes first.
 *
 * @throws {ConfigurationError} for a proxy that cannot be one, naming the variable, but not its value: that may
 *   hold a password.
 */
export const proxyFor = (address: URL, environment: Environment): Proxy | undefined => {
  const name = address.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const [variable = '', value = ''] =
    [name, name.toUpperCase()]
      .map((spelling) => [spelling, environment[spelling]] as const)
      .find(([, text]) => text !== undefined && text !== '') ?? [];
  const exceptions = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  if (value === '' || isExcepted(address, exceptions)) return undefined;
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text))
    throw new ConfigurationError(
      `The variable ${variable} is no address; it should be like http://proxy.example:3128.`,
    );
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ConfigurationError(
      `The variable ${variable} has to begin with http:// or https://, not ${url.protocol}//`,
    );
  return { url, headers: authorizationOf(url) };
};

const authorizationOf = ({ username, password }: URL): Record<string, string> => {
  if (username === '' && password === '') return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
};

/** Names cover what is below them, with or without a dot before; `*` is everything; a port may be added. */
const isExcepted = ({ hostname, protocol, port }: URL, exceptions: string): boolean => {
  const actualPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  const host = hostname.toLowerCase();
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', wantedPort] =
        /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (name === '' || (wantedPort !== undefined && wantedPort !== actualPort)) return false;
      const bare = name.replace(/^\*?\./, '');
      // An IPv6 address may be written with its brackets, or without.
      return host === bare || host === `[${bare}]` || host.endsWith(`.${bare}`);
    });
};
