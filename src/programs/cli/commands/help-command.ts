import { Command } from 'commander';
import { didYouMean } from '../../../errors/did-you-mean.ts';

/** `wsapi-client help groups create`: the same as `wsapi-client groups create --help`, however deep. */
export const helpCommand = (): Command =>
  new Command('help')
    .description('show the help of a command')
    .helpGroup('Commands:')
    .argument('[command...]', 'the words of the command')
    .action((words: readonly string[], _: object, help: Command) => {
      let command = help.parent ?? help;
      for (const word of words) command = innerCommand(command, word);
      command.help();
    });

const innerCommand = (command: Command, word: string): Command => {
  const inner = command.createHelp().visibleCommands(command);
  const found = inner.find((candidate) => candidate.name() === word);
  if (found !== undefined) return found;
  const names = inner.map((candidate) => candidate.name());
  const guess = didYouMean(word, names);
  // As commander says it of a command that was to be run.
  return command.error(
    `error: unknown command '${word}'${guess === '' ? '' : `\n(${guess.trim()})`}`,
    {
      code: 'commander.unknownCommand',
    },
  );
};
