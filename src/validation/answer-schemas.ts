/** A place at which an answer is not what the contract says. */
export interface AnswerIssue {
  /** Where, as a JSON path: `$.id`, `$[3].owner.phone`. */
  readonly path: string;
  /** What was expected and what kind of thing was found, never the value itself: `expected string, found null`. */
  readonly rule: string;
}

/** What the contract says of answers: `wsapi-client/schemas` has it. */
export interface AnswerSchemas {
  /** Where the data of a success are not what the contract says; empty where they are, and for operations that it does not have. */
  issuesOf(operationId: string, data: unknown): readonly AnswerIssue[];
}
