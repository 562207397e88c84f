/** The names of the checks on the command line. */
export type CheckName = 'generated' | 'diff' | 'server' | 'drift';

/** One result of a check. It holds no keys, message texts or phone numbers. */
export interface Finding {
  readonly check: CheckName;
  /** The kind of finding, in kebab case, stable from run to run: `undocumented-status`. */
  readonly rule: string;
  /** `broken` fails the check; a `note` does not. */
  readonly kind: 'broken' | 'note';
  /** The contract's operation id, if the finding is about one operation. */
  readonly operationId?: string;
  /** The operation ids, if it is about several: those that share a changed component, say. */
  readonly operationIds?: readonly string[];
  /** The place in the contract, as a JSON Pointer: `/paths/~1messages~1text/post/responses/201`. */
  readonly place?: string;
  /** The file, as a path in the project, and the line, from 1. */
  readonly file?: string;
  readonly line?: number;
  /** A sentence. */
  readonly message: string;
  readonly expected?: string;
  readonly seen?: string;
  /** A command that repeats the request and shows the response. */
  readonly curl?: string;
}

/** The result of a check. A check that could not run (`unchecked`) is not a broken contract. */
export type CheckResult =
  | {
      readonly check: CheckName;
      readonly outcome: 'kept' | 'broken';
      readonly findings: readonly Finding[];
      /** What was done, in one line: `121 operations checked, 1,204 requests in 9.1 s`. */
      readonly summary: string;
    }
  | {
      readonly check: CheckName;
      readonly outcome: 'unchecked';
      readonly findings: readonly Finding[];
      /** Why, and what helps. */
      readonly reason: string;
    };

/** One check, ready to run. */
export type Check = () => Promise<CheckResult>;
