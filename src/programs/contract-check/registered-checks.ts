import { diffCheck } from './diff/diff-check.ts';
import { addDiffOptions, readDiffOptions } from './diff/diff-options.ts';
import { driftCheck } from './drift/drift-check.ts';
import { readDriftOptions } from './drift/drift-options.ts';
import { generatedCheck } from './generated/generated-check.ts';
import type { RegisteredCheck } from './registered-check.ts';
import { registeredServerCheck } from './server/registered-server-check.ts';

/** The checks, in the order in which they run and are reported. */
export const registeredChecks: readonly RegisteredCheck[] = [
  {
    name: 'generated',
    usage: 'generated',
    about: 'generated/ is up to date with the contract and the generator',
    takesDocuments: false,
    make: () => generatedCheck,
  },
  {
    name: 'diff',
    usage: 'diff [url or file …]',
    about: 'the published contract has no breaking changes against the committed one',
    takesDocuments: true,
    addOptions: addDiffOptions,
    make: ({ documents, options }) => diffCheck(readDiffOptions(documents, options)),
  },
  registeredServerCheck,
  {
    name: 'drift',
    usage: 'drift <file.har …>',
    about: 'recorded traffic follows the contract',
    takesDocuments: true,
    make: (request) => driftCheck(readDriftOptions(request)),
  },
];
