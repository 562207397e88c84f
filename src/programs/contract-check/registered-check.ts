import type { Command, OptionValues } from 'commander';
import type { Check, CheckName } from './finding.ts';

/** What was asked for on the command line. */
export interface CheckRequest {
  /** The addresses and files that follow the check's name: `diff a.yaml b.yaml`. */
  readonly documents: readonly string[];
  /** All options, as commander read them. */
  readonly options: OptionValues;
}

/** A check as the program offers it. */
export interface RegisteredCheck {
  readonly name: CheckName;
  /** How it is called, for the usage: `diff [url or file …]`. */
  readonly usage: string;
  /** What it does, for the usage. */
  readonly about: string;
  readonly takesDocuments: boolean;
  /** Adds the options that it alone has. */
  readonly addOptions?: (command: Command) => void;
  /** @throws {ContractError} for options that make no sense. */
  readonly make: (request: CheckRequest) => Check;
}
