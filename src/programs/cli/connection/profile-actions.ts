import { checkedBaseUrl } from '../../../client/base-url.ts';
import { requiredHeaderValue } from '../../../pipeline/header-values.ts';
import { UsageError } from '../failures/usage-error.ts';
import { say, writeAnswer } from '../output/output.ts';
import { askSecrets } from './ask-secret.ts';
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
import {
  cloudBaseUrl,
  environmentConnection,
  keyNames,
  keyTitles,
  type Connection,
  type KeyName,
} from './environment-variables.ts';

/** The options of `wsapi-client profile add`. */
export interface NewProfile {
  readonly baseUrl?: string;
  readonly instance?: string;
  readonly keys: readonly string[];
  readonly fromEnvironment?: boolean;
  readonly replace?: boolean;
}

/** What `--keys` takes, by the client's options. */
const kinds: Readonly<Record<string, KeyName>> = {
  api: 'apiKey',
  customer: 'customerApiKey',
  admin: 'adminApiKey',
};

export const add = async (name: string, options: NewProfile): Promise<void> => {
  if ((await profileExists(checkedProfileName(name))) && options.replace !== true)
    throw new UsageError(`There is a profile "${name}" already; --replace takes its place.`);
  const base = options.fromEnvironment === true ? environmentConnection() : {};
  // What is wrong is said before anybody has typed a key.
  const baseUrl = options.baseUrl ?? base.baseUrl;
  const profile: Connection = {
    ...(baseUrl !== undefined && { baseUrl: checkedBaseUrl(baseUrl) }),
    ...instanceOf(options.instance ?? base.instanceId),
    ...(options.fromEnvironment === true ? keysOf(base) : await askKeys(options.keys)),
  };
  const path = await writeProfile(name, profile);
  const isFirst = (await currentProfileName()) === undefined;
  if (isFirst) await useProfile(name);
  say(
    `Saved: ${path}${isFirst ? '' : `\nTo take it where none is named: wsapi-client profile use ${name}`}`,
  );
};

const instanceOf = (id: string | undefined): Connection =>
  id === undefined ? {} : { instanceId: requiredHeaderValue(id, '--instance') };

const keysOf = (connection: Connection): Connection => {
  const keys = Object.fromEntries(
    keyNames.flatMap((name) => (connection[name] === undefined ? [] : [[name, connection[name]]])),
  );
  if (Object.keys(keys).length === 0)
    throw new UsageError('The environment has no key: WSAPI_API_KEY is not set.');
  return keys;
};

const askKeys = async (asked: readonly string[]): Promise<Connection> => {
  const names = asked.map((kind) => {
    const name = kinds[kind];
    if (name === undefined)
      throw new UsageError(`--keys takes ${Object.keys(kinds).join(', ')}, not "${kind}".`);
    return name;
  });
  const answers = await askSecrets(names.map((name) => keyTitles[name]));
  return Object.fromEntries(
    names.map((name, index) => [name, requiredHeaderValue(answers[index] ?? '', keyTitles[name])]),
  );
};

/** Keys are not shown, nor a part of them: only which there are. */
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
  if (rows.length === 0 && !json) say('There are none. Make one: wsapi-client profile add <name>');
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

export const remove = async (name: string): Promise<void> => {
  await removeProfile(name);
  say(`Removed: ${name}`);
};
