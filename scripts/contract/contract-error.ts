/**
 * What a script tells a person in one line, without a stack trace: the input or the surroundings are at
 * fault, not the script. The commands turn it into exit code 2, "could not be done".
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** Runs a command's body: its exit code, or 2 with one line where it could not be done. */
export const runCommand = async (body: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(`Error: ${error.message}`);
    process.exitCode = 2;
  }
};
