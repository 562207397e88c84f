/** A JSON value as it was written: with the order of its keys, keys given twice, and numbers as text. */
export type JsonNode =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string }
  /** `raw` is what stands between the quotes, with its escapes. */
  | { readonly kind: 'string'; readonly value: string; readonly raw: string }
  | { readonly kind: 'array'; readonly items: JsonNode[] }
  | { readonly kind: 'object'; readonly members: (readonly [string, JsonNode])[] };

/** Broken JSON. The message is the one of Go's `encoding/json`. */
export class GoJsonSyntaxError extends Error {}

/** How deep Go's decoder lets values be nested. */
const maxDepth = 10_000;

/**
 * Reads the first JSON value of a text, as Go's `json.Decoder` does: it ignores whatever follows. `JSON.parse` would
 * refuse the rest, drop the first of two equal keys, and use other words for errors.
 *
 * @throws {GoJsonSyntaxError}
 */
export const readGoJson = (text: string): JsonNode => {
  const scanner = new Scanner(text);
  // A list instead of recursion: a body may be nested deeper than the stack of JavaScript allows.
  const open: Container[] = [];
  for (;;) {
    let value = scanner.startOfValue();
    if (isContainer(value)) {
      if (open.length === maxDepth) throw new GoJsonSyntaxError('exceeded max depth');
      if (!scanner.closes(value)) {
        open.push({ node: value, key: value.kind === 'object' ? scanner.key() : '' });
        continue;
      }
    }
    // The value is complete: put it into its container, which may be complete with it.
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) return value;
      if (parent.node.kind === 'array') parent.node.items.push(value);
      else parent.node.members.push([parent.key, value]);
      if (!scanner.endsAfterItem(parent.node)) {
        if (parent.node.kind === 'object') parent.key = scanner.key();
        break;
      }
      open.pop();
      value = parent.node;
    }
  }
};

type ContainerNode = JsonNode & { readonly kind: 'array' | 'object' };

interface Container {
  readonly node: ContainerNode;
  /** Of the member whose value comes next. */
  key: string;
}

const isContainer = (node: JsonNode): node is ContainerNode =>
  node.kind === 'array' || node.kind === 'object';

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next value; of an array or an object only the opening bracket. */
  startOfValue(): JsonNode {
    const first = this.#next();
    switch (first) {
      case '{':
        this.#at += 1;
        return { kind: 'object', members: [] };
      case '[':
        this.#at += 1;
        return { kind: 'array', items: [] };
      case '"':
        return { kind: 'string', ...this.#string() };
      case 't':
        return this.#literal('true', { kind: 'bool', value: true });
      case 'f':
        return this.#literal('false', { kind: 'bool', value: false });
      case 'n':
        return this.#literal('null', { kind: 'null' });
      default:
        return /[-\d]/.test(first) ? this.#number() : this.#fail('looking for beginning of value');
    }
  }

  /** Whether a container is closed right after its opening bracket. */
  closes({ kind }: ContainerNode): boolean {
    return this.#skip(kind === 'array' ? ']' : '}');
  }

  /** Whether a container is closed after an item; otherwise a comma follows, and another item. */
  endsAfterItem({ kind }: ContainerNode): boolean {
    if (this.#skip(',')) return false;
    if (this.#skip(kind === 'array' ? ']' : '}')) return true;
    return this.#fail(kind === 'array' ? 'after array element' : 'after object key:value pair');
  }

  /** The key of a member, with the colon after it. */
  key(): string {
    if (this.#next() !== '"') this.#fail('looking for beginning of object key string');
    const key = this.#string().value;
    if (!this.#skip(':')) this.#fail('after object key');
    return key;
  }

  /** The next character that is no space. */
  #next(): string {
    this.#take(/[ \t\r\n]*/y);
    const next = this.#text[this.#at];
    if (next !== undefined) return next;
    throw new GoJsonSyntaxError(this.#text.trim() === '' ? 'EOF' : 'unexpected EOF');
  }

  #skip(expected: string): boolean {
    if (this.#next() !== expected) return false;
    this.#at += 1;
    return true;
  }

  /** What a sticky pattern finds here, perhaps nothing. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #string(): { readonly value: string; readonly raw: string } {
    const start = this.#at;
    this.#at += 1;
    let isPlain = true;
    for (;;) {
      this.#take(/[^"\\\u0000-\u001f]*/y);
      if (this.#here() === '"') break;
      if (this.#here() !== '\\') this.#fail('in string literal');
      isPlain = false;
      this.#at += 1;
      if (this.#here() === 'u') this.#unicodeEscape();
      else if (!/["\\/bfnrt]/.test(this.#here())) this.#fail('in string escape code');
      else this.#at += 1;
    }
    this.#at += 1;
    const raw = this.#text.slice(start + 1, this.#at - 1);
    // A large file is one long string without escapes.
    return { raw, value: isPlain ? raw : (JSON.parse(`"${raw}"`) as string) }; // safe: it was checked above
  }

  #unicodeEscape(): void {
    this.#at += 1;
    for (let digits = 0; digits < 4; digits += 1, this.#at += 1)
      if (!/[\da-fA-F]/.test(this.#here())) this.#fail('in \\u hexadecimal character escape');
  }

  #literal(word: string, node: JsonNode): JsonNode {
    for (const expected of word) {
      if (this.#here() !== expected) this.#fail(`in literal ${word} (expecting '${expected}')`);
      this.#at += 1;
    }
    return node;
  }

  #number(): JsonNode {
    const start = this.#at;
    this.#take(/-?/y);
    if (this.#take(/0|[1-9]\d*/y) === '') this.#digitsMissing('in numeric literal');
    if (this.#take(/\./y) !== '' && this.#take(/\d+/y) === '')
      this.#digitsMissing('after decimal point in numeric literal');
    if (this.#take(/[eE][+-]?/y) !== '' && this.#take(/\d+/y) === '')
      this.#digitsMissing('in exponent of numeric literal');
    return { kind: 'number', text: this.#text.slice(start, this.#at) };
  }

  #digitsMissing(context: string): never {
    this.#here();
    return this.#fail(context);
  }

  /** The character here, spaces included. */
  #here(): string {
    const here = this.#text[this.#at];
    if (here === undefined) throw new GoJsonSyntaxError('unexpected EOF');
    return here;
  }

  #fail(context: string): never {
    throw new GoJsonSyntaxError(`invalid character ${quoted(this.#text, this.#at)} ${context}`);
  }
}

const escapes: Readonly<Record<string, string>> = {
  "'": String.raw`'\''`,
  '\n': String.raw`'\n'`,
  '\r': String.raw`'\r'`,
  '\t': String.raw`'\t'`,
  '\\': String.raw`'\\'`,
  '\b': String.raw`'\b'`,
  '\f': String.raw`'\f'`,
};

/** Go reads bytes: of a character beyond ASCII it names the first byte, as if that were a character. */
const quoted = (text: string, at: number): string => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const byte = new TextEncoder().encode(character)[0] ?? 0;
  const shown = String.fromCharCode(byte);
  if (byte < 0x20 || byte === 0x7f)
    return escapes[shown] ?? `'\\x${byte.toString(16).padStart(2, '0')}'`;
  return escapes[shown] ?? `'${shown}'`;
};
