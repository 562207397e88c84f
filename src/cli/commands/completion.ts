import { Command } from 'commander';

/** The words by which a shell, or whoever sets it up, asks for completion. */
export const completionWords: readonly string[] = ['completion', 'complete'];

/** What the help shows; the command itself comes with `addCompletion`, and needs all others to be there. */
export const completionCommand = (): Command =>
  new Command('completion')
    .description('completion for bash, zsh, fish or powershell')
    .argument('<shell>');

/**
 * Lets a program complete all its commands and options: `wsapi completion bash` writes what the shell needs, which
 * asks `wsapi complete -- <words>` at each Tab.
 */
export const addCompletion = async (program: Command): Promise<void> => {
  for (const command of program.commands) shorten(command);
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const completion = tab(program, { completionCommandName: 'completion' });
  program.commands
    .find((command) => command.name() === 'completion')
    ?.action((shell: string) => {
      if (shell === 'bash') process.stdout.write(bashScript);
      else completion.setup('wsapi', 'wsapi', shell);
    });
};

/** A shell shows one line a choice, and takes a second line for another choice. */
const shorten = (command: Command): void => {
  command.description(firstLine(command.summary() || command.description()));
  for (const option of command.options) option.description = firstLine(option.description);
  for (const inner of command.commands) shorten(inner);
};

const firstLine = (text: string): string => /^[^\n.]*/.exec(text)?.[0] ?? '';

/**
 * The library's own script for bash hands the words to `eval`, so that a Tab behind `$(…)` would run what stands
 * there; and it needs the package bash-completion, which macOS does not have.
 */
const bashScript = `# bash completion for wsapi
_wsapi() {
  local value text
  COMPREPLY=()
  while IFS=$'\\t' read -r value text; do
    [[ -z $value || $value == :* ]] || COMPREPLY+=("$value")
  done < <(wsapi complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _wsapi wsapi
`;
