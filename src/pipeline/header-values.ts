import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * A value that can stand in a header. It is checked here because the runtime's own error prints the whole
 * value, and for most of them that is a key; and because a line break in it would begin another header.
 *
 * @param name what the value is called, for the error.
 * @throws {ConfigurationError} with the place of the first wrong character, but without the value.
 */
export const checkedHeaderValue = (value: string, name: string): string => {
  // JavaScript passes anything.
  if (typeof value !== 'string')
    throw new ConfigurationError(`${name} has to be a string, not a ${typeof value}.`);
  const at = value.search(/[^\x20-\x7e]/);
  if (at !== -1)
    throw new ConfigurationError(
      `${name} has a character at place ${at + 1} that cannot stand in a header.`,
    );
  if (value.trim() !== value) throw new ConfigurationError(`${name} begins or ends with a space.`);
  return value;
};

/** The same for a value that has to be there. @throws {ConfigurationError} */
export const requiredHeaderValue = (value: string, name: string): string => {
  if (value === '') throw new ConfigurationError(`${name} is empty.`);
  return checkedHeaderValue(value, name);
};

/** What may be given as headers: an object by name, or the runtime's own `Headers`. */
export type HeaderOption = Readonly<Record<string, string | undefined>> | Headers;

/**
 * Headers by their names in lower case, so that one of the same name takes the place of another.
 *
 * @throws {ConfigurationError} for a name or a value that cannot stand in a header.
 */
export const checkedHeaders = (headers: HeaderOption): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {};
  // A `Headers` has no properties of its own: it would be lost without a word. That it is one is seen by its methods,
  // for the class itself is made when it is first named, and Node loads all of undici for it.
  const entries = isHeaders(headers) ? headers.entries() : Object.entries(headers);
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name))
      throw new ConfigurationError(`${JSON.stringify(name)} cannot be the name of a header.`);
    checked[name.toLowerCase()] = checkedHeaderValue(value, `The header ${name}`);
  }
  return checked;
};

const isHeaders = (headers: HeaderOption): headers is Headers =>
  typeof headers.entries === 'function';

/** The headers that say who is calling, with what sets them. */
const ownHeaders: readonly (readonly [name: string, instead: string])[] = [
  ['x-api-key', 'set apiKey'],
  ['x-instance-id', 'set instanceId, or use withInstance'],
];

/**
 * @param has whether there is a header, by its name in lower case.
 * @throws {ConfigurationError} for a header that says who is calling: two ways to do so could contradict each other.
 */
export const refuseOwnHeaders = (has: (name: string) => boolean): void => {
  for (const [name, instead] of ownHeaders) {
    if (has(name))
      throw new ConfigurationError(`The header ${name} is the client's own: ${instead}.`);
  }
};

/** Headers that are about the connection and the body's length: the runtime writes them, or refuses to. */
const runtimeHeaders =
  /^(?:connection|content-encoding|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Headers that a caller adds.
 *
 * @throws {ConfigurationError} as `checkedHeaders` does, and for one that the client sets by itself.
 */
export const callerHeaders = (headers: HeaderOption = {}): Readonly<Record<string, string>> => {
  const checked = checkedHeaders(headers);
  refuseOwnHeaders((name) => name in checked);
  if ('content-type' in checked)
    throw new ConfigurationError("The header content-type is the client's own: bodies are JSON.");
  const unsettable = Object.keys(checked).find((name) => runtimeHeaders.test(name));
  if (unsettable !== undefined)
    throw new ConfigurationError(
      `The header ${unsettable} cannot be set: it belongs to the connection.`,
    );
  return checked;
};
