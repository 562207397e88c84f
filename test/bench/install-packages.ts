import { execFile } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { packInto } from '../../scripts/package/npm-pack.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { installOwnPackages, type OwnPackages } from '../../scripts/package/own-packages.ts';

/** Installs the other clients, and this package built and packed as it is published. */
export const installPackages = async (): Promise<OwnPackages> => {
  const peers = installOwnPackages(new URL('.', import.meta.url));
  const modules = join(peers.folder, 'node_modules');
  console.error('Packing wsapi-client …');
  await withTemporaryFolder(join(modules, '.packing-'), async (folder) => {
    const { path } = await packInto(folder);
    await promisify(execFile)('tar', ['-xzf', basename(path)], { cwd: folder });
    const installed = join(modules, 'wsapi-client');
    await rm(installed, { recursive: true, force: true });
    await rename(join(folder, 'package'), installed);
  });
  return peers;
};
