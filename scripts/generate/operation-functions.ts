import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OptionsExport } from 'orval';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { propertyKey } from '../../src/contract/operations/literals.ts';
import { returnTypeOf, type OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { functionNames } from '../../src/contract/operations/route-mentions.ts';
import { docComment } from './doc-comment.ts';
import { parameterList } from './parameter-list.ts';
import { fileHead, generatedNotice, type SourceFile } from './source-file.ts';
import { typeModules, withoutUnusedTypes } from './type-imports.ts';

export interface OperationsOptions {
  readonly document: OpenApi;
  readonly plans: readonly OperationPlan[];
  /** The folder of the generated files. */
  readonly folder: string;
  /** The path of `src/` from that folder. */
  readonly source: string;
  /** Whether orval formats the files. `npm run generate` does so itself. */
  readonly format?: boolean;
}

/**
 * `generated/operations/*.ts`: a file for each tag, with a function for each operation, such as
 * `export const sendText = (client, body, options) => checkedClient(client).request(…)`.
 *
 * orval reads the contract and writes the files; this module decides how a function looks. orval's stock clients
 * would add models of their own, a global mutator where a program needs several clients, and path parameters that
 * this gateway cannot read.
 */
export const operationFunctionsConfig = ({
  document,
  plans,
  folder,
  source,
  format = false,
}: OperationsOptions): OptionsExport => {
  const nameOf = functionNames(plans);
  const planByName = new Map(plans.map((plan) => [plan.name, plan]));
  const target = join(folder, 'operations', 'all.ts');
  return {
    input: { target: forOrval(document, plans) },
    output: {
      target,
      mode: 'tags',
      ...(format && { formatter: 'prettier' as const }),
      // The file's own name is `all.ts`, so that no tag can be called the same.
      override: { header: () => [generatedNotice] },
      client: () => ({
        client: ({ operationId }) => {
          const plan = planByName.get(operationId);
          if (plan === undefined)
            throw new Error(`orval asks for the unknown operation ${operationId}.`);
          const implementation = functionOf(plan);
          return {
            implementation,
            imports: [],
            docComment: `${docComment(plan, `${plan.name}(wsapi`, nameOf)}\n`,
          };
        },
        dependencies: () => [
          {
            dependency: '../routes.ts',
            exports: [{ name: 'routes', namespaceImport: true, values: true }],
          },
          {
            dependency: join('..', source, 'pipeline', 'checked-client.ts'),
            exports: [{ name: 'checkedClient', values: true }],
          },
          ...Object.entries(typeModules(document, source)).map(([module, names]) => ({
            dependency: join('..', module),
            exports: names.map((name) => ({ name })),
          })),
        ],
      }),
    },
    // orval always writes models of its own beside the functions. Ours are openapi-typescript's.
    hooks: {
      afterAllFilesWrite: async () => {
        const operations = join(folder, 'operations');
        await rm(join(operations, 'all.schemas.ts'), { force: true });
        for (const name of await readdir(operations)) {
          const file = join(operations, name);
          const module = await readFile(file, 'utf8');
          const clean = withoutUnusedTypes(module);
          if (clean !== module) await writeFile(file, clean);
        }
      },
    },
  };
};

const functionOf = (plan: OperationPlan): string => {
  const { name, params, body, query, paged } = plan;
  const parts = [
    ...(params.length > 0
      ? [
          `params: { ${params.map((param) => (param.name === param.variable ? param.name : `${propertyKey(param.name)}: ${param.variable}`)).join(', ')} }`,
        ]
      : []),
    ...(body ? ['body'] : []),
    ...(query ? ['query'] : []),
  ];
  const args = parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
  return `export const ${name} = ${parameterList(plan, 'client: Client')}: ${returnTypeOf(plan)} =>
  checkedClient(client).${paged ? 'requestPages' : 'request'}(routes.${name}, ${args}, options);\n`;
};

/**
 * All that orval needs of the contract to write the files: a name and a tag for each function. The function of an
 * operation with two tags is in the first tag's file. Nothing else of the contract reaches orval's templates.
 */
const forOrval = (
  { openapi }: OpenApi,
  plans: readonly OperationPlan[],
): Record<string, unknown> => ({
  openapi,
  info: { title: '', version: '' },
  paths: Object.fromEntries(
    plans.map(({ name, resources }, index) => [
      `/${index}`,
      {
        get: {
          operationId: name,
          tags: resources.slice(0, 1).map(({ resource }) => resource),
          responses: { 204: { description: '' } },
        },
      },
    ]),
  ),
});

/** `generated/operations.ts`: the stand-alone functions of all tags. */
export const operationsFile = (files: readonly string[]): SourceFile => ({
  path: 'operations.ts',
  text: `${fileHead()}\n${files.map((file) => `export * from './operations/${file}';`).join('\n')}\n`,
});
