import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ContractError } from '../src/contract/contract-error.ts';

/**
 * A script's arguments, or undefined after printing the usage for `--help`.
 *
 * @throws {ContractError} for an unknown argument, with the usage.
 */
export const readArguments = <T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> | undefined => {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    return undefined;
  }
  try {
    return parseArgs(config);
  } catch (error) {
    throw new ContractError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};
