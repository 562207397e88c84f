import { Command } from 'commander';
import { didYouMean } from '../../../options/did-you-mean.ts';

/** `wsapi-client help groups create`: the same as `wsapi-client groups create --help`, at any depth. */
export const helpCommand = (): Command =>
  new Command('help')
    .description('Show the help of a command')
    .helpGroup('Commands:')
    .argument('[command...]', 'The command')
    .action((words: readonly string[], _: object, help: Command) => {
      let command = help.parent ?? help;
      for (const word of words) command = subcommand(command, word);
      command.help();
    });

const subcommand = (command: Command, word: string): Command => {
  const visible = command.createHelp().visibleCommands(command);
  const found = visible.find((candidate) => candidate.name() === word);
  if (found !== undefined) return found;
  const guess = didYouMean(
    word,
    visible.map((candidate) => candidate.name()),
  );
  // The wording is commander's own for an unknown command.
  return command.error(
    `error: unknown command '${word}'${guess === '' ? '' : `\n(${guess.trim()})`}`,
    { code: 'commander.unknownCommand' },
  );
};
