/** The checks of `wsapi-contract`, by the names under which they are asked for. */
export type CheckName = 'generated' | 'diff' | 'server';

/** One thing that a check has to say. Keys, message texts and phone numbers are masked before it is made. */
export interface Finding {
  readonly check: CheckName;
  /** What was looked at, in kebab case, the same from run to run: `undocumented-status`. */
  readonly rule: string;
  /** `broken` fails the check; a `note` is there to be read. */
  readonly kind: 'broken' | 'note';
  /** The contract's operation id, where it is about one. */
  readonly operationId?: string;
  /** The operations, where one change is about several: a field of a component that they share, say. */
  readonly operationIds?: readonly string[];
  /** Where in the contract, as a JSON Pointer: `/paths/~1messages~1text/post/responses/201`. */
  readonly place?: string;
  /** The file to look into and its line, from 1, where it is about one. A path in the project. */
  readonly file?: string;
  readonly line?: number;
  /** A sentence for a person. */
  readonly message: string;
  readonly expected?: string;
  readonly seen?: string;
}

/** How a check ended. That it could not be made is never taken for a broken contract. */
export type CheckResult =
  | {
      readonly check: CheckName;
      readonly outcome: 'kept' | 'broken';
      readonly findings: readonly Finding[];
      /** What was done, in a line: `121 operations, 1,204 requests in 9.1 s`. */
      readonly summary: string;
    }
  | {
      readonly check: CheckName;
      readonly outcome: 'unchecked';
      readonly findings: readonly Finding[];
      /** Why, and what would help. */
      readonly reason: string;
    };

/** One check, ready to run. */
export type Check = () => Promise<CheckResult>;
