import type { JsonNode } from './go-json-syntax.ts';
import { goTimeProblem } from './go-time.ts';
import { typeName, type GoField, type GoNumber, type GoStruct, type GoType } from './go-types.ts';

/**
 * Puts JSON into a Go type, as `encoding/json` does: unknown keys are ignored, known ones are matched without case,
 * `null` changes nothing, of two equal keys the last one counts. After a value of a wrong type it continues, and
 * reports the first.
 *
 * @returns the value, by the keys of the contract; or what Go says of the first value that does not fit.
 */
export const decodeGoJson = (
  type: GoType,
  node: JsonNode,
): { readonly value: unknown } | { readonly problem: string } => {
  const decoding = new Decoding();
  try {
    const value = decoding.decode(type, node, undefined);
    return decoding.firstProblem === undefined ? { value } : { problem: decoding.firstProblem };
  } catch (error) {
    if (error instanceof TimeProblem) return { problem: error.message };
    throw error;
  }
};

/** A time ends the decoding, because Go leaves it to another decoder: it goes before problems found earlier. */
class TimeProblem extends Error {}

interface Place {
  /** The innermost struct, and the fields that lead here from the outermost. */
  readonly struct: string;
  readonly fields: readonly string[];
}

class Decoding {
  firstProblem: string | undefined;

  /** @returns undefined where nothing is set: for null, and for what does not fit. */
  decode(type: GoType, node: JsonNode, place: Place | undefined): unknown {
    if (type.kind === 'time') return decodeTime(node);
    if (type.kind === 'any') return plainValue(node);
    if (node.kind === 'null') return undefined;
    if (node.kind === 'string' && type.kind === 'string') return node.value;
    if (node.kind === 'bool' && type.kind === 'bool') return node.value;
    if (node.kind === 'number' && isGoNumber(type.kind))
      return this.#number(type.kind, node.text, place);
    if (node.kind === 'array' && type.kind === 'slice')
      return node.items.map((item) => this.decode(type.of, item, place) ?? zeroOf(type.of));
    if (node.kind === 'object' && type.kind === 'struct')
      return this.#struct(type, node.members, place);
    if (node.kind === 'object' && type.kind === 'map') {
      const { of } = type;
      return Object.fromEntries(
        node.members.map(([key, item]) => [key, this.decode(of, item, place) ?? zeroOf(of)]),
      );
    }
    this.#report(node.kind, type, place);
    return undefined;
  }

  #struct(
    { name, fields }: GoStruct,
    members: readonly (readonly [string, JsonNode])[],
    place: Place | undefined,
  ): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const [key, node] of members) {
      const field = fieldOf(fields, key);
      if (field === undefined) continue;
      const decoded = this.decode(field.type, node, {
        struct: name,
        fields: [...(place?.fields ?? []), ...field.embeddedIn, field.key],
      });
      if (decoded !== undefined) value[field.key] = decoded;
    }
    return value;
  }

  #number(kind: GoNumber, text: string, place: Place | undefined): number | undefined {
    if (isOfType[kind](text)) return Number(text);
    this.#report(`number ${text}`, { kind }, place);
    return undefined;
  }

  #report(found: string, type: GoType, place: Place | undefined): void {
    const target =
      place === undefined
        ? `value of type ${typeName(type)}`
        : `struct field ${[place.struct, ...place.fields].join('.')} of type ${typeName(type)}`;
    this.firstProblem ??= `json: cannot unmarshal ${found} into Go ${target}`;
  }
}

/** The exact key, or the first that is the same but for its case. */
const fieldOf = (fields: readonly GoField[], key: string): GoField | undefined =>
  fields.find((field) => field.key === key) ??
  fields.find((field) => folded(field.key) === folded(key));

/** Go folds case by Unicode, where two more characters are a k and an s. */
const folded = (key: string): string => key.toLowerCase().replaceAll('ſ', 's');

const isInteger = (text: string, bits: number): boolean =>
  /^-?\d+$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** Whether a number in JSON fits into a Go type. */
const isOfType: Readonly<Record<GoNumber, (text: string) => boolean>> = {
  int: (text) => isInteger(text, 64),
  int32: (text) => isInteger(text, 32),
  int64: (text) => isInteger(text, 64),
  float32: (text) => Number.isFinite(Math.fround(Number(text))),
  float64: (text) => Number.isFinite(Number(text)),
};

const isGoNumber = (kind: GoType['kind']): kind is GoNumber => Object.hasOwn(isOfType, kind);

const decodeTime = (node: JsonNode): string | undefined => {
  if (node.kind === 'null') return undefined;
  if (node.kind !== 'string')
    throw new TimeProblem('Time.UnmarshalJSON: input is not a JSON string');
  // Go's decoder of times does not resolve escapes.
  const problem = goTimeProblem(node.raw);
  if (problem !== undefined) throw new TimeProblem(problem);
  return node.value;
};

/** What an item is that is null, or was not set because it does not fit. */
const zeroOf = (type: GoType): unknown => {
  switch (type.kind) {
    case 'string':
      return '';
    case 'int':
    case 'int32':
    case 'int64':
    case 'float32':
    case 'float64':
      return 0;
    case 'bool':
      return false;
    case 'struct':
      return {};
    default:
      return null;
  }
};

const plainValue = (node: JsonNode): unknown => {
  switch (node.kind) {
    case 'null':
      return undefined;
    case 'number':
      return Number(node.text);
    case 'array':
      return node.items.map((item) => plainValue(item) ?? null);
    case 'object':
      return Object.fromEntries(node.members.map(([key, item]) => [key, plainValue(item) ?? null]));
    default:
      return node.value;
  }
};
