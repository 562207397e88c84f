import envPaths from 'env-paths';
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../../filesystem/write-atomically.ts';
import { UsageError } from '../failures/usage-error.ts';
import { variables, type Connection } from './environment-variables.ts';

/**
 * The user's settings: `$XDG_CONFIG_HOME/wsapi` or `~/.config/wsapi`, `~/Library/Preferences/wsapi` on macOS,
 * `%APPDATA%\wsapi\Config` on Windows. Each profile is a file of its own, so that two programs can add profiles at
 * the same time.
 */
const settingsFolder = (): string => envPaths('wsapi', { suffix: '' }).config;
const profilesFolder = (): string => join(settingsFolder(), 'profiles');
const profilePath = (name: string): string => join(profilesFolder(), `${name}.json`);
const currentPath = (): string => join(settingsFolder(), 'current-profile');

/** Only the owner may read keys. */
const ownerOnly = 0o600;
const ownerFolder = 0o700;

/** @throws {UsageError} for a name that some file system does not allow. */
export const checkedProfileName = (name: string): string => {
  if (/^\w[\w.-]{0,63}$/.test(name) && !name.endsWith('.')) return name;
  throw new UsageError(
    'The name of a profile may contain letters, digits, "-", "_" and ".", and must start with a letter or a digit.',
  );
};

/** The names of all profiles, sorted. */
export const profileNames = async (): Promise<string[]> => {
  const files = await unlessMissing(readdir(profilesFolder()));
  return (files ?? [])
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
};

/** The profile that is used where none is named, if there is one. */
export const currentProfileName = async (): Promise<string | undefined> => {
  const name = (await unlessMissing(readFile(currentPath(), 'utf8')))?.trim();
  return name === undefined || name === '' ? undefined : name;
};

/** @throws {UsageError} if there is no such profile, or its file is not valid. */
export const readProfile = async (name: string): Promise<Connection> => {
  const path = profilePath(checkedProfileName(name));
  const text = await unlessMissing(readFile(path, 'utf8'));
  if (text === undefined) throw await unknownProfile(name);
  await tighten(path);
  const profile = parsed(text);
  if (profile === undefined)
    throw new UsageError(
      `${path} is not a valid profile. Fix it, or replace it: wsapi-client profile add ${name} --replace`,
    );
  return profile;
};

export const profileExists = async (name: string): Promise<boolean> =>
  (await profileNames()).includes(name);

export const writeProfile = async (name: string, profile: Connection): Promise<string> => {
  const path = profilePath(checkedProfileName(name));
  await mkdir(profilesFolder(), { recursive: true, mode: ownerFolder });
  // mkdir does not change the mode of an existing folder.
  await chmod(settingsFolder(), ownerFolder);
  await chmod(profilesFolder(), ownerFolder);
  await writeAtomically(path, `${JSON.stringify(profile, null, 2)}\n`, ownerOnly);
  return path;
};

/** @throws {UsageError} if there is no such profile. */
export const useProfile = async (name: string): Promise<void> => {
  if (!(await profileExists(checkedProfileName(name)))) throw await unknownProfile(name);
  await writeAtomically(currentPath(), `${name}\n`, ownerOnly);
};

/** @throws {UsageError} if there is no such profile. */
export const removeProfile = async (name: string): Promise<void> => {
  if (!(await profileExists(checkedProfileName(name)))) throw await unknownProfile(name);
  await rm(profilePath(name));
  if ((await currentProfileName()) === name) await rm(currentPath(), { force: true });
};

const unknownProfile = async (name: string): Promise<UsageError> => {
  const names = await profileNames();
  return new UsageError(
    `There is no profile "${name}".${names.length === 0 ? '' : ` Profiles: ${names.join(', ')}.`} To add it: wsapi-client profile add ${name}`,
  );
};

/** Takes known fields that are strings, and ignores the rest. */
const parsed = (text: string): Connection | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([option, entry]) => option in variables && typeof entry === 'string' && entry !== '',
    ),
  );
};

/** Makes a file private again: a copy or a backup may have opened it to other users. */
const tighten = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  await chmod(path, ownerOnly);
  process.stderr.write(`Other users could read ${path}; its mode is now 0600.\n`);
};

const unlessMissing = async <T>(promise: Promise<T>): Promise<T | undefined> => {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
