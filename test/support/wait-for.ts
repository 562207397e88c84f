/** Resolves once something is so; that it never is, the time limit of the test says. */
export const waitFor = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
};
