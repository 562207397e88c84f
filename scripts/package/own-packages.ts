import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The packages of a folder with a `package.json` of its own: what only a build or some tests need stays out of the project's. */
export interface OwnPackages {
  readonly folder: string;
  /** Loads a package. The caller names its type, because the package is not installed when types are checked. */
  load<T>(name: string): Promise<T>;
}

/** Runs `npm ci` in a folder, unless its lockfile is installed already. @param url the folder with the `package.json`. */
export const installOwnPackages = (url: URL): OwnPackages => {
  const folder = fileURLToPath(url);
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.error(`Installing the packages of ${folder} …`);
    const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', process.stderr, 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
  }
  const { resolve } = createRequire(join(folder, 'package.json'));
  return {
    folder,
    load: async <T>(name: string) => (await import(pathToFileURL(resolve(name)).href)) as T, // what the caller says of it
  };
};
