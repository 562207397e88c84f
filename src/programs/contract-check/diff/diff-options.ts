import { Option, type Command, type OptionValues } from 'commander';
import { editions, type Edition } from '../../../contract/project.ts';

export interface DiffOptions {
  /** URLs and paths of published contracts; empty for those of openapi/sources.json. */
  readonly documents: readonly string[];
  /** Their edition, if the documents do not show it. */
  readonly edition?: Edition;
  /** Whether to write the changes to CHANGELOG.md. */
  readonly changelog: boolean;
  /** A folder of a program: only what breaks it counts. */
  readonly usedBy?: string;
}

export const addDiffOptions = (command: Command): void => {
  const group = 'Options of diff:';
  const options = [
    new Option(
      '--edition <edition>',
      'edition of the document, if the document does not show it',
    ).choices(editions),
    new Option('--changelog', 'write the changes to CHANGELOG.md'),
    new Option('--used-by <folder>', 'count only what breaks the program in this folder'),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
};

export const readDiffOptions = (
  documents: readonly string[],
  { edition, changelog, usedBy }: OptionValues,
): DiffOptions => ({
  documents,
  ...(edition !== undefined && { edition: edition as Edition }), // safe: commander accepts no other
  changelog: changelog === true,
  ...(usedBy !== undefined && { usedBy: usedBy as string }), // safe: commander passes strings
});
