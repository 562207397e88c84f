import { Option, type Command, type OptionValues } from 'commander';
import { editions, type Edition } from '../../../contract/project.ts';

export interface DiffOptions {
  /** Addresses and files of published contracts; none for those of openapi/sources.json. */
  readonly documents: readonly string[];
  /** Which edition they are; otherwise that is read off each. */
  readonly edition?: Edition;
  /** Whether the changes are written into CHANGELOG.md. */
  readonly changelog: boolean;
}

export const addDiffOptions = (command: Command): void => {
  const group = 'Options of diff:';
  const options = [
    new Option(
      '--edition <edition>',
      'which edition the document is, where it cannot be told from it',
    ).choices(editions),
    new Option('--changelog', 'write the changes into CHANGELOG.md'),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
};

export const readDiffOptions = (
  documents: readonly string[],
  { edition, changelog }: OptionValues,
): DiffOptions => ({
  documents,
  ...(edition !== undefined && { edition: edition as Edition }), // commander takes no other
  changelog: changelog === true,
});
