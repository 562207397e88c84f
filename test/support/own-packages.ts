import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Packages that a folder of tests installs for itself, so that the project does not depend on them. */
export interface OwnPackages {
  readonly folder: string;
  /** Loads a package. The caller states its type, because it is not installed when types are checked. */
  load<T>(name: string): Promise<T>;
}

/** Installs the packages unless they are up to date. @param url the folder with their `package.json`. */
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
    load: async <T>(name: string) => (await import(pathToFileURL(resolve(name)).href)) as T, // the type that the caller states
  };
};
