/** What a change means to those who use the contract: it breaks them, offers them something, or is mere text. */
export type ChangeGroup = 'breaking' | 'addition' | 'text';

export interface ContractChange {
  readonly group: ChangeGroup;
  /** What kind of change it is, in kebab case, the same from run to run: `operation-removed`, `schema-enum-changed`. */
  readonly rule: string;
  /** The operations concerned; none where it concerns the document as a whole. */
  readonly operations: readonly string[];
  /** In words, as the continuation of an operation's name. */
  readonly sentence: string;
  /** Where it is, as JSON pointers into the new contract, or into the old one for what is gone. */
  readonly places: readonly string[];
  /** What stood there, and what stands there now, where that is short and no text. */
  readonly before?: string;
  readonly after?: string;
  /** The id by which an operation goes now, where it was given another. */
  readonly renamedTo?: string;
}
