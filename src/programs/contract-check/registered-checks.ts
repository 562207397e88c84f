import { diffCheck } from './diff/diff-check.ts';
import { addDiffOptions, readDiffOptions } from './diff/diff-options.ts';
import { generatedCheck } from './generated/generated-check.ts';
import type { RegisteredCheck } from './registered-check.ts';
import { registeredServerCheck } from './server/registered-server-check.ts';

/** The checks of the program, in the order in which they are made and reported. */
export const registeredChecks: readonly RegisteredCheck[] = [
  {
    name: 'generated',
    usage: 'generated',
    about: 'generated/ is what the contract and the generator give',
    takesDocuments: false,
    make: () => generatedCheck,
  },
  {
    name: 'diff',
    usage: 'diff [url or file …]',
    about: 'the published contract does not break the committed one',
    takesDocuments: true,
    addOptions: addDiffOptions,
    make: ({ documents, options }) => diffCheck(readDiffOptions(documents, options)),
  },
  registeredServerCheck,
];
