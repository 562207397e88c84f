import { Command } from 'commander';
import { bashScript } from '../completion/bash-script.ts';
import { powershellScript } from '../completion/powershell-script.ts';
import { examples } from './examples.ts';

/** The commands that need all others to be loaded: the shell calls `complete` at each Tab. */
export const completionWords: readonly string[] = ['completion', 'complete'];

/** The command as the help shows it. `addCompletion` makes the one that runs. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('Print the completion script for bash, zsh, fish or powershell')
    .argument('<shell>', 'The shell')
    .addHelpText(
      'after',
      examples([
        "echo 'source <(wsapi-client completion bash)' >> ~/.bashrc",
        'Complete commands and options in bash',
      ]),
    );

/**
 * The library's own scripts for these shells pass the words to `eval` or `Invoke-Expression`, so that a Tab could run
 * what is typed: `$(…)` in bash, or text after a curly quote, which ends a word in PowerShell.
 */
const scripts: ReadonlyMap<string, string> = new Map([
  ['bash', bashScript],
  ['powershell', powershellScript],
]);

/** Adds `completion`, which prints the script of a shell, and `complete`, which the script calls. */
export const addCompletion = async (program: Command): Promise<void> => {
  for (const command of program.commands) shorten(command);
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const completion = tab(program, { completionCommandName: 'completion' });
  program.commands
    .find((command) => command.name() === 'completion')
    ?.action((shell: string) => {
      const script = scripts.get(shell);
      if (script === undefined) completion.setup('wsapi-client', 'wsapi-client', shell);
      else process.stdout.write(script);
    });
};

/** Keeps the first line of each description: a shell takes a second line for another choice. */
const shorten = (command: Command): void => {
  command.description(firstLine(command.summary() || command.description()));
  for (const option of command.options) option.description = firstLine(option.description);
  for (const inner of command.commands) shorten(inner);
};

const firstLine = (text: string): string => /^[^\n.]*/.exec(text)?.[0] ?? '';
