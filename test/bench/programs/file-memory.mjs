/**
 * Prints the peak memory of sending or receiving a file, in MB above the memory at rest:
 * `file-memory.mjs send|receive <way> <url> <megabytes> <folder> freely|collecting`, with `--expose-gc`.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { peakOverRest } from '../../support/peak-memory.ts';

const [, , what, way, url, megabytes, folder, how] = process.argv;
const { ways } = await import(`../files/${what}.mjs`);

const file = async (size) => {
  const path = join(folder, `${size}.mp4`);
  const handle = await open(path, 'a');
  await handle.truncate(size * 1_048_576);
  await handle.close();
  return path;
};
const run = async (size) =>
  what === 'send'
    ? ways[way](url, await file(size))
    : ways[way](url, size * 1_048_576, join(folder, 'received.mp4'));

// Code that is loaded and compiled by the first call does not count.
await run(4);
console.log(await peakOverRest(() => run(Number(megabytes)), { collecting: how === 'collecting' }));
process.exit(0);
