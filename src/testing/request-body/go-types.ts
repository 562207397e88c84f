export type GoNumber = 'int' | 'int32' | 'int64' | 'float32' | 'float64';

/** The Go type that the server decodes a JSON value into. */
export type GoType =
  | { readonly kind: 'string' | 'bool' | 'time' | 'any' | GoNumber }
  | { readonly kind: 'slice' | 'map'; readonly of: GoType }
  | GoStruct;

export interface GoStruct {
  readonly kind: 'struct';
  readonly name: string;
  readonly fields: readonly GoField[];
}

export interface GoField {
  /** Its key in JSON. */
  readonly key: string;
  /** Its name in Go: `ChatID` for the key `chatId`. */
  readonly name: string;
  /** The embedded structs that contain it, the outermost first. */
  readonly embeddedIn: readonly string[];
  readonly type: GoType;
  /** What the validator checks, in this order; it reports the first that fails. */
  readonly rules: readonly Rule[];
}

/** A rule of the validator, by the name of its tag. */
export type Rule =
  | { readonly tag: 'required' | 'omitempty' | 'url' }
  /** Required where another field, by its key, is empty. */
  | { readonly tag: 'required_without'; readonly key: string }
  | { readonly tag: 'oneof'; readonly values: readonly unknown[] }
  | { readonly tag: 'min' | 'max'; readonly limit: number }
  /** The tag of a pattern is the server's own name for it. */
  | { readonly tag: 'regexp' | 'instance_id'; readonly pattern: RegExp };

/** As Go writes a type in an error. */
export const typeName = (type: GoType): string => {
  switch (type.kind) {
    case 'slice':
      return `[]${typeName(type.of)}`;
    case 'map':
      return `map[string]${typeName(type.of)}`;
    case 'struct':
      return type.name;
    case 'time':
      return 'time.Time';
    case 'any':
      return 'interface {}';
    default:
      return type.kind;
  }
};
