import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { ContractError } from './contract-error.ts';

/** How deep a contract may be nested: the published ones have 16 levels. */
export const maxDepth = 200;

export const tooDeep = (source: string): ContractError =>
  new ContractError(`${source} is nested more than ${maxDepth} levels deep, which no contract is.`);

/** How many keys one object may have: the largest known contract has some 1,000 paths. */
const maxKeys = 20_000;

/**
 * Reads YAML 1.2 or JSON. Under YAML 1.1 the value `off` of `ephemeralExpiration` would become `false`.
 *
 * @throws {ContractError} with line and column.
 */
export const readYaml = (text: string, source: string): unknown => {
  const lines = new LineCounter();
  const json = parseJson(text);
  const yaml = parseDocument(text, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    // The parser compares each key with all others, which takes minutes for 100,000 of them.
    uniqueKeys: false,
  });
  // The parser is recursive, and reports this when the stack is used up.
  if (yaml.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw tooDeep(source);
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${source}:${line}:${col}`;
  };
  // Some JSON is not YAML to this parser.
  const [error, ...more] = json === undefined ? yaml.errors : [];
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    const atEnd = line >= lines.lineStarts.length - 1;
    const cutOff = atEnd && error.code !== 'TAB_AS_INDENT';
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    throw new ContractError(
      `${at(error.pos[0])} is not valid YAML or JSON: ${firstLine(error.message)}.${cutOff ? ' The text seems to be cut off there.' : ''}${others}`,
    );
  }
  refuseKeys(yaml, at);
  if (json !== undefined) return json;
  try {
    return yaml.toJS({ maxAliasCount: 1000 });
  } catch (cause) {
    throw new ContractError(`${source} cannot be read: ${firstLine(String(cause))}.`);
  }
};

/** Refuses keys that occur twice, of which all but the last would be lost, and more keys than a contract has. */
const refuseKeys = (yaml: Document, at: (offset: number) => string): void => {
  visit(yaml, {
    Map: (_, map) => {
      if (!isMap(map)) return;
      if (map.items.length > maxKeys)
        throw new ContractError(
          `${at(map.range?.[0] ?? 0)} has ${map.items.length} keys in one object; at most ${maxKeys} are read.`,
        );
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          throw new ContractError(
            `${at(key.range?.[0] ?? 0)} is not valid YAML or JSON: the key ${JSON.stringify(name)} occurs twice.`,
          );
        seen.add(name);
      }
    },
  });
};

/** Undefined for what is not JSON: it may be YAML, and the YAML parser says where broken JSON is broken. */
const parseJson = (text: string): unknown => {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').trim().replace(/[.:]$/, '');
