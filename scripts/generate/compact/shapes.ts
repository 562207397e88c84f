/**
 * Declarations of repeated types. Their names begin with `$`, unlike any name in a contract, and are local to the
 * module.
 */
export class Shapes {
  readonly #declarations = new Map<string, string>();

  /** @returns the name, once it is declared. */
  declare(name: string, declaration: string): string {
    this.#declarations.set(name, declaration);
    return name;
  }

  toString(): string {
    return [...this.#declarations.values()].join('\n');
  }
}

/** The texts that occur more than once, numbered in their order. */
export const repeatsOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const repeated = texts.filter((text, index) => texts.indexOf(text) < index);
  const inOrder = [...new Set(texts)].filter((text) => repeated.includes(text));
  return new Map(inOrder.map((text, index) => [text, index + 1]));
};
