import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkMethods } from '../options/option-checks.ts';

/** The types of replies that are relied on, by the first byte that Redis sends. */
const neededTypes: Readonly<Record<string, unknown>> = {
  // Simple strings, strings and verbatim strings.
  43: String,
  36: String,
  61: String,
  // Numbers.
  58: Number,
};

/** The options of a client's commands, wherever the clients of the package `redis` have them. */
interface WithCommandOptions {
  /** Of a sentinel. */
  readonly commandOptions?: CommandOptions | undefined;
  /** Of a client and of a cluster. `withTypeMapping` changes this one, and leaves `options` as it is. */
  readonly _commandOptions?: CommandOptions | undefined;
}

interface CommandOptions {
  readonly typeMapping?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * With another `typeMapping`, every reply would be misread: calls that were carried out would count as failed, and a
 * search for streams would never end.
 *
 * @throws {ConfigurationError} for a client whose replies are not strings and numbers.
 */
export const checkReplyTypes = (client: object, name = 'client'): void => {
  const { commandOptions, _commandOptions } = client as WithCommandOptions; // safe: both may be missing
  const mapping = (commandOptions ?? _commandOptions)?.typeMapping ?? {};
  const isWrong = ([type, needed]: readonly [string, unknown]): boolean =>
    mapping[type] !== undefined && mapping[type] !== needed;
  if (Object.entries(neededTypes).some(isWrong))
    throw new ConfigurationError(
      `\`${name}\` must reply with strings and numbers, but has a \`typeMapping\` to other types. Pass \`${name}.withTypeMapping({})\`.`,
    );
};

/** @throws {ConfigurationError} unless it is a client with these methods, whose replies are strings and numbers. */
export const checkRedisClient = (
  client: object,
  methods: readonly string[],
  name = 'client',
): void => {
  checkMethods(client, name, methods);
  checkReplyTypes(client, name);
};
