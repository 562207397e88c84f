/** Resolves once a condition holds. The time limit of the test is the backstop. */
export const waitFor = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
};
