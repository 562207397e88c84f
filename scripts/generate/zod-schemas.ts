import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OptionsExport } from 'orval';
import {
  isReference,
  operationsOf,
  successesOf,
  type OpenApi,
} from '../../src/contract/openapi.ts';
import { propertyKey } from '../../src/contract/operations/literals.ts';
import { runtimeNames } from '../../src/contract/operations/type-names.ts';
import { commentOf, wrap } from './doc-comment.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { withUndefinedFields, withoutInferredTypes } from './recursive-zod-types.ts';
import { fileHead, generatedNotice, type SourceFile } from './source-file.ts';

/** An operation with a response, as far as its schema needs it. */
export type AnsweredOperation = Pick<OperationPlan, 'id' | 'name' | 'answer' | 'operation'>;

/** The schemas to write: those of the operations' responses, or those of events. */
export interface SchemaSet {
  readonly file: string;
  /** The file of the schemas by operation or event. */
  readonly byId: string;
  /** The name of the table in that file, and its description. */
  readonly table: string;
  readonly about: string;
  /** What stands before the id in the description of a schema. */
  readonly each: string;
}

export const responseSet: SchemaSet = {
  file: 'zod-schemas.ts',
  byId: 'response-schemas.ts',
  table: 'responseSchemas',
  about:
    'The successful response of each operation, by operation id. Operations that answer nothing, or a file, are left out.',
  each: 'response of',
};

export const eventSet: SchemaSet = {
  file: 'event-zod-schemas.ts',
  byId: 'event-schemas.ts',
  table: 'eventSchemas',
  about: 'Each event with its envelope, by event type.',
  each: 'event',
};

/**
 * `generated/zod-schemas.ts`: a zod schema for each component of the contract, and for each JSON response. They use
 * zod/v4/mini, which zod 3.25 has too: the classic zod makes bundles twice as large.
 */
export const zodSchemasConfig = (
  document: OpenApi,
  plans: readonly AnsweredOperation[],
  folder: string,
  set: SchemaSet,
  format = false,
): OptionsExport => ({
  input: { target: { ...forZod(document, plans) } },
  output: {
    target: join(folder, set.file),
    client: 'zod',
    mode: 'single',
    ...(format && { formatter: 'prettier' as const }),
    override: {
      header: () => [generatedNotice],
      zod: {
        variant: 'mini',
        version: 4,
        generateReusableSchemas: true,
        // The gateway writes times with its own UTC offset.
        dateTimeOptions: { offset: true },
        generate: { param: false, query: false, header: false, body: false, response: true },
        // A gateway that is newer than the contract sends more fields.
        strict: { response: false },
      },
    },
  },
  hooks: {
    afterAllFilesWrite: async () => {
      const path = join(folder, set.file);
      const module = await readFile(path, 'utf8');
      await writeFile(
        path,
        withDocs(
          withKnownTypes(withOldPath(withUndefinedFields(withoutInferredTypes(module)))),
          document,
          plans,
          set,
        ),
      );
    },
  },
});

/** Imports from the path that zod 3.25 has as well: `zod/mini` came with 4.0. */
const withOldPath = (module: string): string =>
  module.replace(/(?<= from ')zod\/mini(?=')/, 'zod/v4/mini');

/**
 * Replaces `zod.int()`: the name of its type differs between versions of zod, so declarations made with one version
 * would not compile with another.
 */
const withKnownTypes = (module: string): string =>
  module.replaceAll('zod.int()', 'zod.number().check(/*#__PURE__*/ zod.int())');

/** Adds a docstring to each schema: the contract's description of a component, or the operation of a response. */
const withDocs = (
  module: string,
  document: OpenApi,
  plans: readonly AnsweredOperation[],
  { each }: SchemaSet,
): string => {
  const docs = new Map(
    Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
      isReference(schema) || schema.description === undefined
        ? []
        : [[plainName(runtimeNames.has(name) ? `${name}Schema` : name), schema.description]],
    ),
  );
  for (const [{ id }, name] of answerNames(plans)) {
    docs.set(plainName(`${name}Response`), `The ${each} \`${id}\`.`);
    docs.set(plainName(`${name}ResponseItem`), `An item of the ${each} \`${id}\`.`);
  }
  return module.replaceAll(/^export const (\w+)/gm, (line, name: string) => {
    // The constants that schemas use begin with a small letter.
    const other = /^[a-z]/.test(name)
      ? 'A limit or a default of the contract.'
      : `\`${name}\` of the contract.`;
    const lines = wrap(docs.get(plainName(name)) ?? other);
    return `${commentOf(lines)}\n${line}`;
  });
};

/** `generated/response-schemas.ts` and `generated/event-schemas.ts`: the schemas by operation id, and by event type. */
export const schemasByIdFile = async (
  plans: readonly AnsweredOperation[],
  folder: string,
  { file, byId, table, about }: SchemaSet,
): Promise<SourceFile> => {
  const module = await readFile(join(folder, file), 'utf8');
  const exported = [...module.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  const spelling = new Map(exported.map((name) => [plainName(name), name]));
  const entries = [...answerNames(plans)].map(([{ id }, name]) => {
    const schema = spelling.get(plainName(`${name}Response`));
    if (schema === undefined) throw new Error(`orval wrote no schema for ${id}.`);
    return `${propertyKey(id)}: schemas.${schema}`;
  });
  return {
    path: byId,
    text: `${fileHead(...(entries.length === 0 ? [] : [`import * as schemas from './${file}';`]))}
/** ${about} */
export const ${table} = { ${entries.join(', ')} };\n`,
  };
};

/** The operations that answer with JSON, and their names for orval. */
const answerNames = (plans: readonly AnsweredOperation[]): Map<AnsweredOperation, string> => {
  const distinct = distinctNames();
  return new Map(
    plans.filter(({ answer }) => answer === 'json').map((plan) => [plan, distinct(plan.name)]),
  );
};

/**
 * All that orval needs of the contract to write the schemas: the components, and one response for each operation.
 * Texts for people are left out, because they would end up in bundles.
 */
const forZod = (document: OpenApi, plans: readonly AnsweredOperation[]): OpenApi => {
  const names = answerNames(plans);
  const copy = withDistinctComponents(document, [...names.values()]);
  dropTexts(copy);
  fillItems(copy.components?.schemas);
  fillItems(copy.components?.responses);
  fillItems(copy.paths);
  const operations = new Map(operationsOf(copy).map(({ id, operation }) => [id, operation]));
  const paths = [...names].map(([{ id, operation }, operationId], index) => {
    const schemas = successesOf(copy, operations.get(id) ?? operation).flatMap(({ response }) =>
      Object.values(response.content ?? {}).flatMap(({ schema }) => schema ?? {}),
    );
    const [only = {}, ...more] = schemas;
    const schema = more.length === 0 ? only : { anyOf: schemas };
    const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
    return [`/${index}`, { get: { operationId, responses } }] as const;
  });
  const { openapi, info, components: { schemas = {} } = {} } = copy;
  return { openapi, info, paths: Object.fromEntries(paths), components: { schemas } };
};

/** A copy in which the schema of each component has a name of its own, also among those of responses. */
const withDistinctComponents = (document: OpenApi, answers: readonly string[]): OpenApi => {
  const distinct = distinctNames(
    answers.flatMap((name) => [`${name}Response`, `${name}ResponseItem`]),
  );
  const names = new Map(
    Object.keys(document.components?.schemas ?? {}).map((name) => [
      name,
      distinct(runtimeNames.has(name) ? `${name}Schema` : name),
    ]),
  );
  const reference = (name: string): string => `#/components/schemas/${name}`;
  const references = new Map([...names].map(([from, to]) => [reference(from), reference(to)]));
  const copy = JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? (references.get(value) ?? value) : value,
  ) as OpenApi; // it is the same document but for its references
  const schemas = Object.entries(copy.components?.schemas ?? {});
  if (copy.components)
    copy.components.schemas = Object.fromEntries(
      schemas.map(([name, schema]) => [names.get(name) ?? name, schema]),
    );
  return copy;
};

/** orval tells names apart only by their letters and digits. */
const plainName = (name: string): string => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

/** Makes every name unique. */
const distinctNames = (taken: readonly string[] = []): ((name: string) => string) => {
  const given = new Set(taken.map(plainName));
  return (name) => {
    let distinct = name;
    for (let number = 2; given.has(plainName(distinct)); number += 1) distinct = `${name}${number}`;
    given.add(plainName(distinct));
    return distinct;
  };
};

/**
 * Removes descriptions from schemas; the format `uri`, because the gateway writes '' for a missing address; and the values
 * of enums that are open.
 */
const dropTexts = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  // A property may be called `description`: then its value is a schema.
  if ('description' in value && typeof value.description === 'string') delete value.description;
  if ('format' in value && value.format === 'uri') delete value.format;
  if ('x-open-enum' in value && value['x-open-enum'] === true && 'enum' in value) delete value.enum;
  for (const part of Object.values(value)) dropTexts(part);
};

/** Says that an array without `items` holds anything: orval writes `zod.array()`, which does not compile. */
const fillItems = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && [value.type].flat().includes('array') && !('prefixItems' in value))
    Object.assign(value, { items: {}, ...value });
  for (const part of Object.values(value)) fillItems(part);
};
