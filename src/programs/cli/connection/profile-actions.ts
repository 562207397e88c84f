import { checkedBaseUrl } from '../../../client/base-url.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { requiredHeaderValue } from '../../../pipeline/header-values.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { canAsk, confirm } from '../output/confirm.ts';
import { say } from '../output/say.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { askOnTerminal, readSecretLines } from './ask-connection.ts';
import {
  cloudBaseUrl,
  environmentConnection,
  keyNames,
  keyTitles,
  type Connection,
  type KeyName,
} from './environment-variables.ts';
import {
  checkedProfileName,
  currentProfileName,
  profileExists,
  profileNames,
  readProfile,
  removeProfile,
  useProfile,
  writeProfile,
} from './profile-files.ts';

/** The options of `wsapi-client profile add`. */
export interface NewProfile {
  readonly baseUrl?: string;
  readonly instance?: string;
  readonly keys: readonly string[];
  readonly fromEnvironment?: boolean;
  readonly replace?: boolean;
}

/** The values of `--keys`, with the client's options. */
const kinds: Readonly<Record<string, KeyName>> = {
  api: 'apiKey',
  customer: 'customerApiKey',
  admin: 'adminApiKey',
};

export const add = async (name: string, options: NewProfile): Promise<void> => {
  if ((await profileExists(checkedProfileName(name))) && options.replace !== true)
    throw new UsageError(`There is already a profile "${name}"; --replace replaces it.`);
  const path = await writeProfile(name, await newProfile(options));
  const isFirst = (await currentProfileName()) === undefined;
  if (isFirst) await useProfile(name);
  say(`Saved: ${path}`);
  say(
    isFirst
      ? 'Next: wsapi-client pair, or wsapi-client doctor to check the connection'
      : `To use it where no profile is named: wsapi-client profile use ${name}`,
  );
};

const newProfile = async (options: NewProfile): Promise<Connection> => {
  const base = options.fromEnvironment === true ? environmentConnection() : {};
  // Mistakes in options are reported before anybody types a key.
  const given = checkedPlace(options.baseUrl ?? base.baseUrl, options.instance ?? base.instanceId);
  if (options.fromEnvironment === true) return { ...given, ...keysOf(base) };
  const names = keyNamesOf(options.keys);
  const place = process.stdin.isTTY ? await askPlace(given) : given;
  return { ...place, ...(await askKeys(names)) };
};

/** A place that was typed or given as options: to save a profile is no advice here. */
const checkedPlace = (baseUrl: string | undefined, instanceId: string | undefined): Connection => {
  try {
    return placeOf(baseUrl, instanceId);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new OutcomeError(
      error.message.replace(/^`baseUrl`/, '--base-url'),
      exitCodes.configuration,
    );
  }
};

const placeOf = (baseUrl: string | undefined, instanceId: string | undefined): Connection => ({
  ...(baseUrl !== undefined && { baseUrl: checkedBaseUrl(baseUrl) }),
  ...(instanceId !== undefined && {
    instanceId: requiredHeaderValue(instanceId, '--instance'),
  }),
});

/** Asks for the address and the instance, where the options do not have them. */
const askPlace = async ({ baseUrl, instanceId }: Connection): Promise<Connection> => {
  const [address = baseUrl] =
    baseUrl === undefined
      ? await askOnTerminal([{ title: 'Address of the gateway', fallback: cloudBaseUrl }])
      : [];
  // A wrong address is reported before the next question.
  const place = checkedPlace(address, undefined);
  const [id = instanceId] =
    instanceId === undefined
      ? await askOnTerminal([
          { title: 'Instance id (empty if the gateway has only one)', fallback: '' },
        ])
      : [];
  return { ...place, ...checkedPlace(undefined, id === '' ? undefined : id) };
};

const keysOf = (connection: Connection): Connection => {
  const keys = Object.fromEntries(
    keyNames.flatMap((name) => (connection[name] === undefined ? [] : [[name, connection[name]]])),
  );
  if (Object.keys(keys).length === 0)
    throw new UsageError('The environment has no key: WSAPI_API_KEY is not set.');
  return keys;
};

const keyNamesOf = (asked: readonly string[]): KeyName[] =>
  asked.map((kind) => {
    const name = kinds[kind];
    if (name === undefined)
      throw new UsageError(
        `--keys must be one or more of ${Object.keys(kinds).join(', ')}, not "${kind}".`,
      );
    return name;
  });

const askKeys = async (names: readonly KeyName[]): Promise<Connection> => {
  const titles = names.map((name) => keyTitles[name]);
  const answers = process.stdin.isTTY
    ? await askOnTerminal(titles.map((title) => ({ title, isSecret: true })))
    : await readSecretLines(titles);
  return Object.fromEntries(
    names.map((name, index) => [name, requiredHeaderValue(answers[index] ?? '', keyTitles[name])]),
  );
};

/** Lists profiles with the kinds of their keys. No part of a key is shown. */
export const list = async ({ json = false }: { readonly json?: boolean }): Promise<void> => {
  const current = await currentProfileName();
  const rows = [];
  for (const name of await profileNames()) {
    const profile = await readProfile(name);
    rows.push({
      name,
      inUse: name === current,
      baseUrl: profile.baseUrl ?? cloudBaseUrl,
      instance: profile.instanceId ?? '',
      keys: Object.entries(kinds).flatMap(([kind, key]) =>
        profile[key] === undefined ? [] : [kind],
      ),
    });
  }
  if (rows.length === 0 && !json)
    say('There are no profiles. Add one: wsapi-client profile add <name>');
  else
    await writeAnswer(
      json ? rows : rows.map(({ inUse, ...row }) => ({ ' ': inUse ? '*' : '', ...row })),
      { json },
    );
};

export const use = async (name: string): Promise<void> => {
  await useProfile(name);
  say(`In use: ${name}`);
};

export const remove = async (
  name: string,
  { yes = false }: { readonly yes?: boolean },
): Promise<void> => {
  if ((await profileExists(checkedProfileName(name))) && !yes && canAsk())
    await confirm(`Delete the profile "${name}" and its keys?`);
  await removeProfile(name);
  say(`Removed: ${name}`);
};
