import {
  BaseResolver,
  createConfig,
  getLineColLocation,
  lintDocument,
  ResolveError,
  Source,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { annotationFlaws, type Flaw } from './annotations.ts';
import { ContractError } from './contract-error.ts';
import { enumFlaws } from './enum-flaws.ts';
import { withoutExternalContent } from './external-content.ts';
import { refuseHtml } from './refuse-html.ts';
import { withNullTypes } from './nullability.ts';
import { targetOf } from './json-pointer.ts';
import { valueAt, type OpenApi, type Reference } from './openapi.ts';
import { maxDepth, readYaml, tooDeep } from './read-yaml.ts';
import { unsafeNames } from './unsafe-names.ts';

/** A contract: its text as it was read, and the document in it. */
export interface ContractDocument {
  /** Where it was read, for messages: a path or a URL. */
  readonly source: string;
  readonly text: string;
  readonly data: OpenApi;
}

/** What must hold before a contract is compared or generated from. These are no rules of style. */
const rules = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId-unique': 'error',
  'path-parameters-defined': 'error',
  'no-identical-paths': 'error',
} as const;

/**
 * Reads the text of a contract: YAML 1.2 or JSON, OpenAPI 3.0 or 3.1.
 *
 * @throws {ContractError} with one line for the first problem: HTML, broken YAML or JSON, another kind of document,
 *   a duplicate operation id, a `$ref` without a target, a name or an annotation that must not get into code.
 */
export const parseContract = async (text: string, source: string): Promise<ContractDocument> => {
  refuseHtml(text, source);
  const data = readYaml(text, source);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new ContractError(
      `${source} is not an OpenAPI document: it is ${kindOf(data)}, not an object with "openapi".`,
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
      `${source} says "openapi: ${JSON.stringify(version)}"; only 3.0 and 3.1 are supported.`,
    );
  }
  refuseExternalReferences(data, source);
  // Redocly checks the structure below, so this is what the type says.
  const document = withNullTypes(withoutExternalContent(data as OpenApi));
  await refuseBroken(document, text, source);
  return { source, text, data: document };
};

/** A contract must be one document: its readers have nothing of what it refers to elsewhere. */
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
        `${source}: the $ref "${value}" points outside of the document. Bundle the contract into one document first.`,
      );
    }
    refuseExternalReferences(value, source, [...above, node]);
  }
};

/**
 * Refuses a broken document as `parseContract` does, for a document that was not read but built.
 *
 * @throws {ContractError}
 */
export const refuseBrokenDocument = (document: OpenApi, name: string): Promise<void> =>
  refuseBroken(document, '', name);

const refuseBroken = async (document: OpenApi, text: string, source: string): Promise<void> => {
  refuseCircles(document, source);
  refuseFlaws(
    [...unsafeNames(document), ...annotationFlaws(document), ...enumFlaws(document)],
    text,
    source,
  );
  const config = await createConfig({ rules: { ...rules } });
  const problems = await lintDocument({
    document: { source: new Source(source, text), parsed: document },
    config,
    externalRefResolver: new OfflineResolver(config.resolve),
  });
  const errors = problems.filter(
    (problem) => problem.severity === 'error' && !isStrayRequired(problem),
  );
  const [first] = errors;
  if (first === undefined) return;
  const incomplete = errors.length > 20 ? ' Is the document complete?' : '';
  throw new ContractError(
    `${describe(first, document, source)}${andMore(errors.length - 1)}${incomplete}`,
  );
};

/** Generators write `required` into security schemes. It means nothing there, so no operation is left out for it. */
const isStrayRequired = ({ ruleId, location: [place] }: NormalizedProblem): boolean =>
  ruleId === 'struct' &&
  /^#\/components\/securitySchemes\/[^/]+\/required$/.test(place?.pointer ?? '');

/** Redocly throws on some references that only point to each other, and accepts others. */
const refuseCircles = (document: OpenApi, source: string): void => {
  for (const [part, components] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(components as Record<string, unknown>)) {
      const seen = new Set<unknown>();
      for (
        let node = component;
        isReferenceNode(node);
        node = valueAt(document, targetOf(node.$ref))
      ) {
        if (seen.has(node)) {
          throw new ContractError(
            `${source}: the references of #/components/${part}/${name} form a circle.`,
          );
        }
        seen.add(node);
      }
    }
  }
};

/** Whatever a tool takes for an address: nothing outside of the contract is fetched or opened. */
class OfflineResolver extends BaseResolver {
  override resolveDocument(): Promise<ResolveError> {
    return Promise.resolve(
      new ResolveError(new Error('Contracts are read without what is outside.')),
    );
  }
}

const refuseFlaws = (flaws: readonly Flaw[], text: string, source: string): void => {
  const [first] = flaws;
  if (first === undefined) return;
  const location = { source: new Source(source, text), pointer: first.pointer, reportOnKey: true };
  throw new ContractError(
    `${placeOf(location, source)}: ${first.problem}.${andMore(flaws.length - 1)}`,
  );
};

const isReferenceNode = (node: unknown): node is Reference =>
  typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string';

/** One of Redocly's findings in a line: its place, what is wrong, and the name concerned. */
const describe = (problem: NormalizedProblem, document: OpenApi, source: string): string => {
  const [location] = problem.location;
  if (location === undefined) return `${source}: ${firstLine(problem.message)}.`;
  const at = placeOf(location, source);
  if (problem.ruleId === 'no-unresolved-refs') {
    const node = valueAt(document, location.pointer ?? '');
    const target =
      typeof node === 'object' && node !== null && '$ref' in node ? ` "${String(node.$ref)}"` : '';
    return `${at}: the $ref${target} points to nothing.`;
  }
  if (problem.ruleId === 'operation-operationId-unique') {
    const id = location.pointer?.split('/').at(-1) ?? '';
    return `${at}: the operation id "${id}" occurs twice; each operation needs its own.`;
  }
  return `${at}: ${firstLine(problem.message)}.`;
};

/** Line and column, or the pointer in a document without a text. */
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
