import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs what the client is measured against, where that was not done yet. */
export const installPeers = (): void => {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing the clients to compare with …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in test/bench');
};

/** Loads a package of this folder. The caller says what of it is used, for they are not there when types are checked. */
export const loadPeer = async <T>(name: string): Promise<T> => {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as T; // what the caller says of it
};
