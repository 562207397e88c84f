import { readFileSync } from 'node:fs';
import { entryPointsOf, type Manifest } from '../package/packed-package.ts';
import { inProject } from '../../src/contract/project.ts';
import type { ChunkGroup, Holds } from './chunk-groups.ts';

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest; // ours

/** The modules that the package offers. */
export const offered = entryPointsOf(manifest);

/** Whether an entry is of no use without a client, so that it may be loaded with all that one is made of. */
export const isWithClient = (name: string): boolean =>
  ['index', 'operations', 'queue', 'testing'].includes(name);

/** What the index loads: one file, but for what other entries need of it without a client, which may be another. */
export const sharedAndClient = (
  byIndex: Holds,
  byOthers: Holds,
): readonly [shared: ChunkGroup, client: ChunkGroup] => [
  {
    name: 'shared',
    holds: (file, context) => byIndex(file, context) && byOthers(file, context),
  },
  { name: 'client', holds: byIndex },
];
