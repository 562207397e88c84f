import type { Command, OptionValues } from 'commander';
import type { Check, CheckName } from './finding.ts';

/** The arguments of a check on the command line. */
export interface CheckRequest {
  /** The URLs and files that follow the check's name: `diff a.yaml b.yaml`. */
  readonly documents: readonly string[];
  /** All options, as commander parsed them. */
  readonly options: OptionValues;
}

/** A check, and how it is called. */
export interface RegisteredCheck {
  readonly name: CheckName;
  /** Its arguments, for the usage: `diff [url or file …]`. */
  readonly usage: string;
  /** What it checks, for the usage. */
  readonly about: string;
  readonly takesDocuments: boolean;
  /** Adds the options of this check. */
  readonly addOptions?: (command: Command) => void;
  /** @throws {ContractError} for invalid options. */
  readonly make: (request: CheckRequest) => Check;
}
