/** A place in a program. */
export interface Use {
  /** A path from the root of the git repository, or else from the current folder, with `/`. */
  readonly file: string;
  readonly line: number;
}

/** How an operation is called; `name` is an operation id in a string, as the queue takes it. */
export type CallKind = 'resource' | 'function' | 'path' | 'name';

export interface OperationUse extends Use {
  readonly kind: CallKind;
  /**
   * The names of the properties in its arguments, and whether the call always gives them; undefined if they cannot be
   * known.
   */
  readonly given?: ReadonlyMap<string, boolean>;
}

/** A string where the contract has an enum. */
export interface ValueUse extends Use {
  readonly value: string;
  /** The values that its type has at this place. */
  readonly among: ReadonlySet<string>;
  /** The fields that it belongs to, as in `fields`, if the place shows them. */
  readonly fields: readonly string[];
}

/** What a program uses of the contract. */
export interface ProgramUses {
  /** By operation id. */
  readonly operations: ReadonlyMap<string, readonly OperationUse[]>;
  /**
   * By the component that has the field, and the path to it: `GroupInfoResponse.participants`. The
   * owner is `*` for a type without a name.
   */
  readonly fields: ReadonlyMap<string, readonly Use[]>;
  /** By the component's name. */
  readonly types: ReadonlyMap<string, readonly Use[]>;
  readonly values: readonly ValueUse[];
  /** By event type. */
  readonly events: ReadonlyMap<string, readonly Use[]>;
}
