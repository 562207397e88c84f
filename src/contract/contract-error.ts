/**
 * What a script tells a person in one line, without a stack trace: the input or the surroundings are at
 * fault, not the script. The commands turn it into exit code 2, "could not be done".
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/**
 * Runs a command's body and ends with its exit code, or with 2 and one line where it could not be done. What
 * nobody thought of ends so as well, for 1 means something else; `DEBUG=1` shows where it came from.
 */
export const runCommand = async (body: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`Error: ${error instanceof ContractError ? message : firstLine(message)}`);
    if (process.env['DEBUG'] !== undefined) console.error(error);
    process.exitCode = 2;
  }
};

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
