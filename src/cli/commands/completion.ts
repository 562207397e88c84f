import { Command } from 'commander';

/** The words by which a shell, or whoever sets it up, asks for completion. */
export const completionWords: readonly string[] = ['completion', 'complete'];

const description = 'completion for bash, zsh, fish or PowerShell';

/** What the help shows; the command itself comes with `addCompletion`, and needs all others to be there. */
export const completionCommand = (): Command =>
  new Command('completion').description(description).argument('<shell>');

/** Lets a program complete all its commands and options: `wsapi completion bash` writes what the shell needs. */
export const addCompletion = async (program: Command): Promise<void> => {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  tab(program, { completionCommandName: 'completion' });
};
