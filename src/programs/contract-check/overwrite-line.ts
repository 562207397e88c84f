/** Replaces the line of the terminal at stderr. */
export const overwriteLine = (text: string): void => {
  const { stderr } = process;
  stderr.clearLine(0);
  stderr.cursorTo(0);
  stderr.write(text);
};
