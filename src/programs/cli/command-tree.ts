import { Command, Option } from 'commander';
import {
  addCompletion,
  completionCommand,
  completionWords,
} from './commands/completion-command.ts';
import { doctorCommand } from './commands/doctor-command.ts';
import { gatewayCommand } from './commands/gateway-command.ts';
import { helpCommand } from './commands/help-command.ts';
import { listenCommand } from './commands/listen-command.ts';
import { pairCommand } from './commands/pair-command.ts';
import { playgroundCommand } from './commands/playground-command.ts';
import { profileCommand } from './commands/profile-command.ts';
import { sendCommand } from './commands/send-command.ts';
import { UsageError } from './failures/usage-error.ts';
import { version } from './package-version.ts';

/** Commands that the contract knows nothing of, in the order of the help. */
const ownCommands = (): Command[] => [
  pairCommand(),
  sendCommand(),
  listenCommand(),
  gatewayCommand(),
  playgroundCommand(),
  doctorCommand(),
  profileCommand(),
];

const introduction = `The command line of the WSAPI WhatsApp gateway.

  wsapi-client profile add home           where the gateway is, and your key
  wsapi-client pair                       a QR code for the phone
  wsapi-client send +12025550143 Hello    a message, or a file`;

/**
 * The whole program. The contract is read only where it is needed: for an operation, for the help and for
 * completion.
 *
 * @param words of the command line.
 */
export const makeProgram = async (words: readonly string[]): Promise<Command> => {
  const named = words.filter((word) => !word.startsWith('-'));
  // Help is of the command that is named next, which has to be there for it.
  const first = named[0] === 'help' ? named[1] : named[0];
  const completes = first !== undefined && completionWords.includes(first);
  const program = new Command('wsapi-client')
    .description(introduction)
    .version(version)
    .addHelpText(
      'after',
      '\nGuide: https://www.npmjs.com/package/wsapi-client (guides/command-line.md)',
    );
  program.commandsGroup('For people:');
  for (const command of ownCommands()) program.addCommand(command);
  if (!completes) program.addCommand(completionCommand());
  if (
    completes ||
    first === undefined ||
    !program.commands.some((command) => command.name() === first)
  ) {
    const { resourceCommands } = await import('./operations/resource-commands.ts');
    program.commandsGroup('Every operation of the gateway:');
    for (const command of resourceCommands(completes ? undefined : (first ?? '')))
      program.addCommand(command);
  }
  if (completes) await addCompletion(program);
  for (const command of allOf(program))
    // Commander's own knows one level, and shows for an unknown command that of its parent.
    if (command.commands.length > 0) command.helpCommand(false).addCommand(helpCommand());
  for (const command of allOf(program)) settle(command);
  return program;
};

const allOf = (command: Command): Command[] => [command, ...command.commands.flatMap(allOf)];

/** What holds for every command alike. */
const settle = (command: Command): void => {
  command
    .exitOverride((error) => {
      throw error;
    })
    .showHelpAfterError(`Try: ${pathOf(command)} --help`)
    .configureHelp({ subcommandTerm })
    .configureOutput({
      outputError: (text, write) => {
        write(withoutValues(text));
      },
    });
  // A key on the command line can be read by everybody on the machine, and stays in the shell's history.
  for (const flag of ['--api-key', '--key']) {
    if (command.options.some(({ long }) => long === flag)) continue;
    command.addOption(
      new Option(`${flag} [key]`).hideHelp().argParser(() => {
        throw new UsageError(
          'A key does not go on the command line, where others can read it: set WSAPI_API_KEY, or save it with wsapi-client profile add.',
        );
      }),
    );
  }
};

/** A command in a list, without the `[options]` that stands behind every one. */
const subcommandTerm = (command: Command): string =>
  [
    command.name(),
    ...command.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    ),
  ].join(' ');

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

/** An option that is not known is named without its value, which may be a key. */
const withoutValues = (text: string): string =>
  text.replace(/(unknown option '--?[^'=]*)=[^']*'/, "$1'");
