import { generate, noopReporter, withReporter, type OptionsExport } from 'orval';
import { ContractError } from '../../src/contract/contract-error.ts';

/**
 * Runs orval, which only prints its errors and continues.
 *
 * @throws {ContractError} with orval's own reason.
 */
export const runOrval = async (config: OptionsExport): Promise<void> => {
  try {
    await withReporter(noopReporter, () =>
      generate(config, undefined, { logLevel: 'error', throwOnError: true }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContractError(
      `orval can make nothing of the contract: ${reason.replaceAll(/\s+/g, ' ')}`,
    );
  }
};
