import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * The address that paths are put behind: scheme, host, and a path prefix without a slash at the end.
 *
 * @throws {ConfigurationError}
 */
export const checkedBaseUrl = (text: string): string => {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ConfigurationError(
      'baseUrl is not an address; give one like https://wsapi.chat or http://localhost:8080.',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError(
      `baseUrl has to begin with http:// or https://, not ${url.protocol}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(
      'baseUrl may not hold a name and a password; the key goes into apiKey.',
    );
  }
  if (url.search !== '' || url.hash !== '')
    throw new ConfigurationError('baseUrl may have neither "?" nor "#".');
  return url.origin + url.pathname.replace(/\/+$/, '');
};
