import { Command, Option } from 'commander';
import {
  addCompletion,
  completionCommand,
  completionWords,
} from './commands/completion-command.ts';
import { doctorCommand } from './commands/doctor-command.ts';
import { examples } from './commands/examples.ts';
import { gatewayCommand } from './commands/gateway-command.ts';
import { helpCommand } from './commands/help-command.ts';
import { listenCommand } from './commands/listen-command.ts';
import { mcpCommand } from './commands/mcp-command.ts';
import { pairCommand } from './commands/pair-command.ts';
import { playgroundCommand } from './commands/playground-command.ts';
import { profileCommand } from './commands/profile-command.ts';
import { sendCommand } from './commands/send-command.ts';
import { UsageError } from './failures/usage-error.ts';
import { version } from './package-version.ts';

/** The commands that are not operations of the contract, in the order of the help. */
const mainCommands = (): Command[] => [
  pairCommand(),
  sendCommand(),
  listenCommand(),
  mcpCommand(),
  gatewayCommand(),
  playgroundCommand(),
  doctorCommand(),
  profileCommand(),
  new Command('version').description('Show the version').action(() => {
    console.log(version);
  }),
];

/**
 * All commands. The contract is loaded only where it is needed: for an operation, the help and completion.
 *
 * @param words of the command line.
 */
export const commandTree = async (words: readonly string[]): Promise<Command> => {
  const named = words.filter((word) => !word.startsWith('-'));
  // `help groups create` needs the commands of groups.
  const first = named[0] === 'help' ? named[1] : named[0];
  const completes = first !== undefined && completionWords.includes(first);
  const program = new Command('wsapi-client')
    .description('Command line of the WSAPI WhatsApp gateway.')
    .version(version, '-V, --version', 'Show the version')
    .addHelpText(
      'after',
      `${examples(
        ['wsapi-client profile add home', 'Save the address and the key of a gateway'],
        ['wsapi-client pair', 'Link a phone with a QR code'],
        ['wsapi-client send +12025550143 "Hello there"', 'Send a text, or a file'],
        ['wsapi-client --profile home groups list', 'Options may stand before the command'],
      )}\n\nGuide: https://www.npmjs.com/package/wsapi-client (guides/command-line.md)`,
    );
  program.commandsGroup('Commands:');
  for (const command of mainCommands()) program.addCommand(command);
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
  for (const command of withSubcommands(program))
    // Commander's own help command knows one level only, and for an unknown command shows the help of the parent.
    if (command.commands.length > 0) command.helpCommand(false).addCommand(helpCommand());
  for (const command of withSubcommands(program)) applyCommonSettings(command);
  return program;
};

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

const applyCommonSettings = (command: Command): void => {
  command
    .exitOverride((error) => {
      throw error;
    })
    .helpOption('-h, --help', 'Show this help')
    .showHelpAfterError(`Try: ${pathOf(command)} --help`)
    .configureHelp({ subcommandTerm })
    .configureOutput({
      outputError: (text, write) => {
        write(capitalised(withoutValues(text)));
      },
    });
  // Other users of the machine can read the arguments of a process, and the shell saves them.
  for (const flag of ['--api-key', '--key']) {
    if (command.options.some(({ long }) => long === flag)) continue;
    command.addOption(
      new Option(`${flag} [key]`).hideHelp().argParser(() => {
        throw new UsageError(
          'Do not put a key on the command line, where others can read it: set WSAPI_API_KEY, or save it with wsapi-client profile add.',
        );
      }),
    );
  }
};

/** A command as the help lists it, without the `[options]` that every command has. */
const subcommandTerm = (command: Command): string =>
  [
    command.name(),
    ...command.registeredArguments.map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    }),
  ].join(' ');

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

/** Commander's errors begin with a small letter, ours with a capital one. */
const capitalised = (text: string): string =>
  text.replace(
    /^(error: )([a-z])/,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  );

/** The error about an unknown option, without the value of the option, which may be a key. */
const withoutValues = (text: string): string =>
  text.replace(/(unknown option '--?[^'=]*)=[^']*'/, "$1'");
