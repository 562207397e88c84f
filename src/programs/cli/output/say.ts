/** Writes a line to stderr for the person at the terminal. The result of a command goes to stdout. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
