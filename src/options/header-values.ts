import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * A value that can stand in a header. It is checked here because the runtime's own error prints the whole
 * value, and for most of them that is a key; and because a line break in it would begin another header.
 *
 * @param name what the value is called, for the error.
 * @throws {ConfigurationError} with the place of the first wrong character, but without the value.
 */
export const checkedHeaderValue = <T extends string | undefined>(value: T, name: string): T => {
  if (value === undefined) return value;
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

/** @throws {ConfigurationError} for a name or a value that cannot stand in a header. */
export const checkedHeaders = (
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name))
      throw new ConfigurationError(`${JSON.stringify(name)} cannot be the name of a header.`);
    checkedHeaderValue(value, `The header ${name}`);
  }
  return headers;
};
