/**
 * An error of the input or the environment, not of the program. Commands print it as one line without a stack trace,
 * and exit with 2.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/**
 * Runs a command and exits with its code; after an error, with one line and 2. Unexpected errors exit with 2 as well,
 * because 1 has a meaning of its own. `DEBUG=1` prints the stack trace.
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
