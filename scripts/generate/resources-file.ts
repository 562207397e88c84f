import type { OpenApi } from '../../src/contract/openapi.ts';
import { returnTypeOf, type OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { methodNames } from '../../src/contract/operations/route-mentions.ts';
import { commentOf, docComment, wrap } from './doc-comment.ts';
import { parameterList } from './parameter-list.ts';
import { fileHead, type SourceFile } from './source-file.ts';
import { typeImports, typeModules } from './type-imports.ts';

/** `generated/resources.ts`: a resource for each tag, with the types of its methods and their routes. */
export const resourcesFile = (
  document: OpenApi,
  plans: readonly OperationPlan[],
  source: string,
): SourceFile => {
  const resources = new Map<
    string,
    { tag: string; methods: { name: string; plan: OperationPlan }[] }
  >();
  for (const plan of plans) {
    for (const { resource, tag, method } of plan.resources) {
      const entry = resources.get(resource) ?? { tag, methods: [] };
      entry.methods.push({ name: method, plan });
      resources.set(resource, entry);
    }
  }
  const nameOf = methodNames(plans);
  const described = [...resources].map(([name, { tag, methods }]) => ({
    name,
    type: `${name.charAt(0).toUpperCase()}${name.slice(1)}Resource`,
    comment: commentOf(
      wrap(
        document.tags?.find((candidate) => candidate.name === tag)?.description ??
          `The operations of the tag ${tag}.`,
      ),
    ),
    methods,
  }));
  const interfaces = described.map(({ name, type, comment, methods }) => {
    const lines = methods.map(
      ({ name: method, plan }) =>
        `${docComment(plan, `wsapi.${name}.${method}(`, nameOf)}\n${method}${parameterList(plan)}: ${returnTypeOf(plan)};`,
    );
    return `${comment}\nexport interface ${type} {\n${lines.join('\n\n')}\n}`;
  });
  const all = described.map(({ name, type, comment }) => `${comment}\nreadonly ${name}: ${type};`);
  const table = described.map(
    ({ name, methods }) =>
      `${name}: { ${methods.map(({ name: method, plan }) => `${method}: routes.${plan.name}`).join(', ')} }`,
  );
  const text = [
    ...interfaces,
    `/** Every resource of the contract. */\nexport interface Resources {\n${all.join('\n\n')}\n}`,
    `/** The routes of each resource by method name, from which the client makes the methods. @internal */
export const resourceRoutes = { ${table.join(', ')} } satisfies Record<keyof Resources, Record<string, Route>>;`,
  ].join('\n\n');
  return {
    path: 'resources.ts',
    text: `${fileHead("import * as routes from './routes.ts';", `import type { Route } from '${source}/pipeline/route.ts';`, ...typeImports(text, typeModules(document, source)))}\n${text}\n`,
  };
};
