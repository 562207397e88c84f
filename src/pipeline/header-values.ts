import { ConfigurationError } from '../errors/configuration-error.ts';
import { kindOf } from '../options/option-checks.ts';
import { refuseCredentialHeaders } from './credential-headers.ts';

/**
 * Checks the value of a header. The runtime's own error would print the value, which is often a key, and a line break
 * would start another header.
 *
 * @param name names the value in the error.
 * @throws {ConfigurationError} with the position of the first wrong character, but without the value.
 */
export const checkedHeaderValue = (value: string, name: string): string => {
  if (typeof value !== 'string')
    throw new ConfigurationError(`${name} must be a string, not ${kindOf(value)}.`);
  const at = value.search(/[^\x20-\x7e]/);
  if (at !== -1)
    throw new ConfigurationError(
      `${name} has a character that is not allowed in a header, at position ${at + 1}.`,
    );
  if (value.trim() !== value) throw new ConfigurationError(`${name} starts or ends with a space.`);
  return value;
};

/** The same for a value that must not be empty. @throws {ConfigurationError} */
export const requiredHeaderValue = (value: string, name: string): string => {
  if (value === '') throw new ConfigurationError(`${name} is empty.`);
  return checkedHeaderValue(value, name);
};

/** Headers as an object by name, or as the runtime's own `Headers`. */
export type HeaderOption = Readonly<Record<string, string | undefined>> | Headers;

/**
 * Headers by their lower-case names, so that a later one replaces an earlier one of the same name.
 *
 * @throws {ConfigurationError} for an invalid name or value.
 */
export const checkedHeaders = (headers: HeaderOption): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {};
  if (typeof headers !== 'object' || (headers as unknown) === null || Array.isArray(headers))
    throw new ConfigurationError(
      "`headers` must be an object such as { 'x-trace': '7' }, or Headers.",
    );
  // A `Headers` has no properties of its own. It is recognised by its methods, since Node loads all of undici when its
  // class is named.
  const entries = isHeaders(headers) ? headers.entries() : Object.entries(headers);
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name))
      throw new ConfigurationError(`${JSON.stringify(name)} is not a valid header name.`);
    checked[name.toLowerCase()] = checkedHeaderValue(value, `The header \`${name}\``);
  }
  return checked;
};

const isHeaders = (headers: HeaderOption): headers is Headers =>
  typeof headers.entries === 'function';

/** Headers about the connection and the length of the body: the runtime writes them. */
const runtimeHeaders =
  /^(?:connection|content-encoding|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Headers that a caller adds.
 *
 * @throws {ConfigurationError} as `checkedHeaders` does, and for headers that the client sets itself.
 */
export const callerHeaders = (headers: HeaderOption): Readonly<Record<string, string>> => {
  const checked = checkedHeaders(headers);
  refuseCredentialHeaders((name) => name in checked);
  if ('content-type' in checked)
    throw new ConfigurationError(
      'The client sets the header `content-type` itself: bodies are JSON.',
    );
  const unsettable = Object.keys(checked).find((name) => runtimeHeaders.test(name));
  if (unsettable !== undefined)
    throw new ConfigurationError(
      `The header \`${unsettable}\` cannot be set: it is set by the HTTP connection.`,
    );
  return checked;
};
