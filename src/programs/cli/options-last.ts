/** Options that nearly every command has, and whether each takes a value. */
const commonOptions: ReadonlyMap<string, boolean> = new Map([
  ['--profile', true],
  ['--base-url', true],
  ['--instance', true],
  ['--timeout', true],
  ['--verbose', false],
  ['--json', false],
  ['--yes', false],
]);

/**
 * Moves options that stand before the command behind it, where its parser expects them:
 * `--profile home groups list` becomes `groups list --profile home`.
 */
export const optionsLast = (words: readonly string[]): string[] => {
  let start = 0;
  for (;;) {
    const [name = '', value] = (words[start] ?? '').split('=', 2);
    const takesValue = commonOptions.get(name);
    if (takesValue === undefined) break;
    start += takesValue && value === undefined ? 2 : 1;
  }
  if (start >= words.length) return [...words];
  const leading = words.slice(0, start);
  const rest = words.slice(start);
  // Words after `--` are not options.
  const end = rest.indexOf('--');
  return end === -1 ? [...rest, ...leading] : rest.toSpliced(end, 0, ...leading);
};
