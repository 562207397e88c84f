import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildPlaygroundPage } from '../../scripts/build/playground-page.ts';
import {
  startPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../src/programs/playground/start-playground.ts';

/** Starts playgrounds with a page built for these tests, and closes them after each test. */
export const usePlaygrounds = (): ((options?: PlaygroundOptions) => Promise<Playground>) => {
  let folder: string;
  const open: Playground[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsapi-playground-'));
    await buildPlaygroundPage(folder);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((playground) => playground.close()));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return async (options) => {
    const playground = await startPlayground({
      pageFolder: pathToFileURL(`${folder}/`),
      ...options,
    });
    open.push(playground);
    return playground;
  };
};
