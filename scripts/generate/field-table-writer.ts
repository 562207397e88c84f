import { fieldBits } from '../../src/fields/field-bits.ts';
import { kindBits } from '../../src/ids/kinds.ts';
import type { IdOrFileField } from '../../src/contract/operations/id-and-file-fields.ts';
import { propertyKey } from '../../src/contract/operations/literals.ts';

/** Writes id and file fields as TypeScript, and collects the constants that they use. */
export class FieldTableWriter {
  readonly #constants = new Map<string, number>();

  write(field: IdOrFileField): string {
    if (typeof field === 'number') return this.#constant(field);
    if ('items' in field) return `[${this.write(field.items)}]`;
    const properties = Object.entries(field.properties).map(
      ([name, value]) => `${propertyKey(name)}: ${this.write(value)}`,
    );
    return `{ ${properties.join(', ')} }`;
  }

  /** The constants used so far: `const $user_lid = 3;`. */
  constants(): string {
    return [...this.#constants].map(([name, bits]) => `const ${name} = ${bits};`).join('\n');
  }

  #constant(bits: number): string {
    const names = Object.entries({ ...kindBits, ...fieldBits }).flatMap(([name, bit]) =>
      (bits & bit) === 0 ? [] : [name],
    );
    // The `$` keeps it apart from the constants that are named after components and operations.
    const name = `$${names.join('_')}`;
    this.#constants.set(name, bits);
    return name;
  }
}
