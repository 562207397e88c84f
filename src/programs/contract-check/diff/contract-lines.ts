import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { stepsOf } from '../../../contract/json-pointer.ts';
import { inProject } from '../../../contract/project.ts';

/** Finds lines in a YAML file of the project. */
export class ContractLines {
  readonly file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  /** @param file a path in the project. */
  static async of(file: string): Promise<ContractLines> {
    return new ContractLines(file, await readFile(inProject(file), 'utf8'));
  }

  private constructor(file: string, text: string) {
    this.file = file;
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, version: '1.2' });
  }

  /**
   * The line (from 1) of a JSON pointer. If nothing is there, the line of the nearest parent: that is where something
   * new in a published contract belongs.
   */
  at(pointer: string): number {
    const steps = stepsOf(pointer);
    for (let count = steps.length; count > 0; count -= 1) {
      const offset = this.#offsetOf(steps.slice(0, count));
      if (offset !== undefined) return this.#lines.linePos(offset).line;
    }
    return 1;
  }

  #offsetOf(steps: readonly string[]): number | undefined {
    const key = steps.at(-1) ?? '';
    const parent =
      steps.length === 1 ? this.#document.contents : this.#document.getIn(steps.slice(0, -1), true);
    if (parent === null || typeof parent !== 'object' || !('items' in parent)) return undefined;
    for (const [index, item] of (parent.items as unknown[]).entries()) {
      if (isPair(item) ? nameOf(item.key) === key : String(index) === key) {
        const node = isPair(item) ? item.key : item;
        return isNode(node) ? node.range?.[0] : undefined;
      }
    }
    return undefined;
  }
}

const isPair = (item: unknown): item is { key: unknown } =>
  typeof item === 'object' && item !== null && 'key' in item;

const nameOf = (key: unknown): string =>
  typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);
