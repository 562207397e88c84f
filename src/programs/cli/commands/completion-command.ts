import { Command } from 'commander';
import { bashScript } from '../completion/bash-script.ts';
import { powershellScript } from '../completion/powershell-script.ts';

/** The words by which a shell, or whoever sets it up, asks for completion. */
export const completionWords: readonly string[] = ['completion', 'complete'];

/** What the help shows; the command itself comes with `addCompletion`, and needs all others to be there. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('completion for bash, zsh, fish or powershell')
    .argument('<shell>');

/**
 * The library's own scripts for these shells hand the words to `eval` or to `Invoke-Expression`, so that a Tab may run
 * what stands on the line: behind `$(…)` in bash; behind one of the curly quotes in PowerShell, which end a word there.
 */
const scripts: ReadonlyMap<string, string> = new Map([
  ['bash', bashScript],
  ['powershell', powershellScript],
]);

/**
 * Lets a program complete all its commands and options: `wsapi-client completion bash` writes what the shell needs, which
 * asks `wsapi-client complete -- <words>` at each Tab.
 */
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

/** A shell shows one line a choice, and takes a second line for another choice. */
const shorten = (command: Command): void => {
  command.description(firstLine(command.summary() || command.description()));
  for (const option of command.options) option.description = firstLine(option.description);
  for (const inner of command.commands) shorten(inner);
};

const firstLine = (text: string): string => /^[^\n.]*/.exec(text)?.[0] ?? '';
