import {
  BaseResolver,
  createConfig,
  getLineColLocation,
  lintDocument,
  Source,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { LineCounter, parseDocument as parseYaml } from 'yaml';
import { ContractError } from './contract-error.ts';
import { refuseHtml } from './refuse-html.ts';
import { withNullTypes } from './nullability.ts';
import { valueAt, type OpenApi, type Reference } from './openapi.ts';

/** A contract as it was read: its text as it came, and what it says. */
export interface ContractDocument {
  /** Where it came from, for messages: a path or an address. */
  readonly source: string;
  readonly text: string;
  readonly data: OpenApi;
}

/** What must hold before anything is compared or generated. Style is not judged. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId-unique': 'error',
  'path-parameters-defined': 'error',
  'no-identical-paths': 'error',
} as const;

/**
 * Reads the text of a contract: YAML 1.2 or JSON, OpenAPI 3.0 or 3.1, with whatever makes it unusable told
 * in one line. YAML is read by the 1.2 schema: under 1.1 the value `off` of `ephemeralExpiration` would
 * silently become `false`.
 *
 * @throws {ContractError} for HTML, broken YAML or JSON, something that is no OpenAPI document, a duplicate
 *   operation id, a `$ref` that leads nowhere.
 */
export const parseContract = async (text: string, source: string): Promise<ContractDocument> => {
  refuseHtml(text, source);
  const data = parseText(text, source);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new ContractError(
      `${source} is not an OpenAPI document: it holds ${kindOf(data)} where an object with "openapi" is needed.`,
    );
  }
  const version: unknown = (data as Record<string, unknown>)['openapi'];
  if (version === undefined) {
    const swagger = 'swagger' in data ? ' It is Swagger 2.0; convert it to OpenAPI 3 first.' : '';
    throw new ContractError(
      `${source} is not an OpenAPI document: it has no "openapi" version.${swagger}`,
    );
  }
  if (typeof version !== 'string' || !/^3\.[01]\.\d+$/.test(version)) {
    throw new ContractError(
      `${source} says "openapi: ${JSON.stringify(version)}"; 3.0 and 3.1 can be read.`,
    );
  }
  refuseExternalReferences(data, source);
  // From here on Redocly judges the structure, so the shape is what the type says.
  const document = withNullTypes(data as OpenApi);
  await refuseBroken(document, text, source);
  return { source, text, data: document };
};

/** How deep a contract may be nested: the published ones come to 16 levels. */
const maxDepth = 200;

const tooDeep = (source: string): ContractError =>
  new ContractError(`${source} is nested more than ${maxDepth} levels deep; no contract is.`);

/** A contract has to be one document: what it refers to elsewhere would be missing for everybody else. */
const refuseExternalReferences = (
  node: unknown,
  source: string,
  above: readonly object[] = [],
): void => {
  if (typeof node !== 'object' || node === null) return;
  if (above.includes(node))
    throw new ContractError(`${source}: an alias of the YAML contains itself.`);
  if (above.length > maxDepth) throw tooDeep(source);
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string' && !value.startsWith('#')) {
      throw new ContractError(
        `${source}: the $ref "${value}" leads out of the document; bundle it into one first.`,
      );
    }
    refuseExternalReferences(value, source, [...above, node]);
  }
};

const parseText = (text: string, source: string): unknown => {
  const lines = new LineCounter();
  const json = parseJson(text);
  const yaml = parseYaml(text, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  // The reader calls itself for each level, until no stack is left.
  if (yaml.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw tooDeep(source);
  // Not all that is JSON is YAML to this reader, but of keys that are there twice JSON tells nothing.
  const [error, ...more] = yaml.errors.filter(
    ({ code }) => json === undefined || code === 'DUPLICATE_KEY',
  );
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const atEnd = line >= lines.lineStarts.length - 1;
    const cutOff = atEnd && !['DUPLICATE_KEY', 'TAB_AS_INDENT'].includes(error.code);
    throw new ContractError(
      `${source}:${line}:${col} is not valid YAML or JSON: ${firstLine(error.message)}.${cutOff ? ' The text seems to be cut off there.' : ''}${andMore(more.length)}`,
    );
  }
  if (json !== undefined) return json;
  try {
    return yaml.toJS({ maxAliasCount: 1000 });
  } catch (cause) {
    throw new ContractError(`${source} cannot be read: ${firstLine(String(cause))}.`);
  }
};

/** Undefined for what is no JSON: it may be YAML, and of broken JSON the YAML reader says where it is broken. */
const parseJson = (text: string): unknown => {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Refuses a document whose structure is broken, as `parseContract` does; for one that was not read but made.
 *
 * @throws {ContractError}
 */
export const refuseBrokenDocument = (document: OpenApi, name: string): Promise<void> =>
  refuseBroken(document, '', name);

const refuseBroken = async (document: OpenApi, text: string, source: string): Promise<void> => {
  refuseCircles(document, source);
  const config = await createConfig({ rules: { ...rules } });
  const problems = await lintDocument({
    document: { source: new Source(source, text), parsed: document },
    config,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const incomplete = errors.length > 20 ? ' Is the document complete?' : '';
  throw new ContractError(
    `${describe(first, document, source)}${andMore(errors.length - 1)}${incomplete}`,
  );
};

/** References that refer to each other alone never reach anything. Redocly throws on some of them, and lets others pass. */
const refuseCircles = (document: OpenApi, source: string): void => {
  for (const [part, components] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(components as Record<string, unknown>)) {
      const seen = new Set<unknown>();
      for (let node = component; isReferenceNode(node); node = valueAt(document, node.$ref)) {
        if (seen.has(node)) {
          throw new ContractError(
            `${source}: the references of #/components/${part}/${name} go round in a circle.`,
          );
        }
        seen.add(node);
      }
    }
  }
};

const isReferenceNode = (node: unknown): node is Reference =>
  typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string';

/** One of Redocly's findings in a line: where it is, what is wrong, and with which name. */
const describe = (problem: NormalizedProblem, document: OpenApi, source: string): string => {
  const [location] = problem.location;
  if (location === undefined) return `${source}: ${firstLine(problem.message)}.`;
  const at = placeOf(location, source);
  if (problem.ruleId === 'no-unresolved-refs') {
    const node = valueAt(document, location.pointer ?? '');
    const target =
      typeof node === 'object' && node !== null && '$ref' in node ? ` "${String(node.$ref)}"` : '';
    return `${at}: the $ref${target} leads nowhere.`;
  }
  if (problem.ruleId === 'operation-operationId-unique') {
    const id = location.pointer?.split('/').at(-1) ?? '';
    return `${at}: the operation id "${id}" is there twice; each operation needs its own.`;
  }
  return `${at}: ${firstLine(problem.message)}.`;
};

/** Line and column; in a document that has no text of its own, the pointer. */
const placeOf = (location: NormalizedProblem['location'][number], source: string): string => {
  if (location.source.body === '') return `${source}, ${location.pointer ?? '#/'}`;
  const { start } = getLineColLocation(location);
  return `${source}:${start.line}:${start.col}`;
};

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').trim().replace(/[.:]$/, '');

const andMore = (count: number): string => (count > 0 ? ` (and ${count} more)` : '');

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return `a ${typeof value}`;
};
