/** The "Examples" part of a command's help. @param lines of a command and what it does. */
export const examples = (...lines: readonly (readonly [command: string, text: string])[]): string =>
  ['\nExamples:', ...lines.flatMap(([command, text]) => [`  # ${text}`, `  ${command}`])].join(
    '\n',
  );
