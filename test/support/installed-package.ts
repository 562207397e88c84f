import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import { installPackage } from './packed-package.ts';
import { runNode } from './workspace.ts';

/** The packed package, installed into an empty project, and a test gateway for its programs. */
export interface InstalledPackage {
  readonly folder: string;
  readonly gateway: Gateway;
  /** Runs a program in the project, and returns the JSON that it prints. */
  readonly run: (file: string, text: string, flags?: string[]) => Promise<unknown>;
}

export const useInstalledPackage = (): InstalledPackage => {
  const gateway = createGateway();
  let folder: string;
  beforeAll(async () => {
    folder = await installPackage(inject('packedPackage'));
    await gateway.listen();
  });
  afterAll(async () => {
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    gateway,
    get folder() {
      return folder;
    },
    run: async (file, text, flags = []) => {
      await writeFile(join(folder, file), text);
      const { stdout, stderr } = await runNode(folder, [...flags, file], {
        URL: gateway.url,
        KEY: gateway.apiKey,
        INSTANCE: gateway.instanceId,
      });
      expect(stderr).toBe('');
      return JSON.parse(stdout) as unknown;
    },
  };
};
