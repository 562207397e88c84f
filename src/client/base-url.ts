import { ConfigurationError } from '../errors/configuration-error.ts';

/** The address that paths are appended to: scheme, host, and a path prefix without a slash at the end. */
export const checkedBaseUrl = (text: string): string => {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined)
    throw new ConfigurationError(
      '`baseUrl` must be an address such as https://wsapi.chat or http://localhost:8080.',
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ConfigurationError(
      `\`baseUrl\` must start with http:// or https://, not ${url.protocol}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new ConfigurationError(
      '`baseUrl` must not contain a name or a password; pass the key as `apiKey`.',
    );
  if (url.search !== '' || url.hash !== '')
    throw new ConfigurationError('`baseUrl` must not contain "?" or "#".');
  return url.origin + url.pathname.replace(/\/+$/, '');
};
