import envPaths from 'env-paths';
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../../filesystem/write-atomically.ts';
import { UsageError } from '../failures/usage-error.ts';
import { variables, type Connection } from './environment-variables.ts';

/**
 * The user's own folder for settings: `$XDG_CONFIG_HOME/wsapi` or `~/.config/wsapi`, `~/Library/Preferences/wsapi`
 * on macOS, `%APPDATA%\wsapi\Config` on Windows. A profile is a file of its own there, so that two programs that
 * add one at the same time lose nothing.
 */
const settingsFolder = (): string => envPaths('wsapi', { suffix: '' }).config;
const profilesFolder = (): string => join(settingsFolder(), 'profiles');
const profilePath = (name: string): string => join(profilesFolder(), `${name}.json`);
const currentPath = (): string => join(settingsFolder(), 'current-profile');

/** Keys are for their owner alone. */
const ownerOnly = 0o600;
const ownerFolder = 0o700;

/** @throws {UsageError} for what cannot be the name of a file in any system. */
export const checkedProfileName = (name: string): string => {
  if (/^\w[\w.-]{0,63}$/.test(name) && !name.endsWith('.')) return name;
  throw new UsageError(
    'A profile is named with letters, digits, "-", "_" and ".", and begins with one of the first two.',
  );
};

/** The names of all profiles, in their order. */
export const profileNames = async (): Promise<string[]> => {
  const files = await unlessMissing(readdir(profilesFolder()));
  return (files ?? [])
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
};

/** The one that is taken where none is named; undefined where there is none. */
export const currentProfileName = async (): Promise<string | undefined> => {
  const name = (await unlessMissing(readFile(currentPath(), 'utf8')))?.trim();
  return name === undefined || name === '' ? undefined : name;
};

/** @throws {UsageError} where there is none of this name, or its file cannot be read. */
export const readProfile = async (name: string): Promise<Connection> => {
  const path = profilePath(checkedProfileName(name));
  const text = await unlessMissing(readFile(path, 'utf8'));
  if (text === undefined) throw await unknownProfile(name);
  await tighten(path);
  const profile = parsed(text);
  if (profile === undefined)
    throw new UsageError(
      `${path} is not a profile any more. Mend it, or make it anew: wsapi-client profile add ${name} --replace`,
    );
  return profile;
};

export const profileExists = async (name: string): Promise<boolean> =>
  (await profileNames()).includes(name);

export const writeProfile = async (name: string, profile: Connection): Promise<string> => {
  const path = profilePath(checkedProfileName(name));
  await mkdir(profilesFolder(), { recursive: true, mode: ownerFolder });
  // A folder that was there before keeps its mode.
  await chmod(settingsFolder(), ownerFolder);
  await chmod(profilesFolder(), ownerFolder);
  await writeAtomically(path, `${JSON.stringify(profile, null, 2)}\n`, ownerOnly);
  return path;
};

/** @throws {UsageError} where there is none of this name. */
export const useProfile = async (name: string): Promise<void> => {
  if (!(await profileExists(checkedProfileName(name)))) throw await unknownProfile(name);
  await writeAtomically(currentPath(), `${name}\n`, ownerOnly);
};

/** @throws {UsageError} where there is none of this name. */
export const removeProfile = async (name: string): Promise<void> => {
  if (!(await profileExists(checkedProfileName(name)))) throw await unknownProfile(name);
  await rm(profilePath(name));
  if ((await currentProfileName()) === name) await rm(currentPath(), { force: true });
};

const unknownProfile = async (name: string): Promise<UsageError> => {
  const names = await profileNames();
  return new UsageError(
    `There is no profile "${name}"${names.length === 0 ? '' : `, only ${names.join(', ')}`}. Make it: wsapi-client profile add ${name}`,
  );
};

/** Only what is known is taken, and only where it is a text. */
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

/** A file that others may read, from a copy or a backup for example, is closed again. */
const tighten = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  await chmod(path, ownerOnly);
  process.stderr.write(`${path} could be read by others; it was closed to them.\n`);
};

const unlessMissing = async <T>(promise: Promise<T>): Promise<T | undefined> => {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
