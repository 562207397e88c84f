import type { OpenApi } from '../../src/contract/openapi.ts';
import { commentOf, docComment, wrap } from './doc-comment.ts';
import { doorFieldsOf, DoorFieldWriter } from '../../src/contract/operations/door-fields.ts';
import { idTypeModules } from '../../src/contract/operations/id-types.ts';
import {
  argumentsOf,
  returnTypeOf,
  type OperationPlan,
} from '../../src/contract/operations/operation-plan.ts';
import { clientTypes, typeNameOf } from '../../src/contract/operations/type-names.ts';

/** A generated file before Prettier: its path below `generated/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const generatedNotice = 'Generated from openapi/ by `npm run generate`. Do not edit.';

/** The head of every generated module. */
export const fileHead = (...lines: readonly string[]): string =>
  [`/** ${generatedNotice} */`, ...lines, ''].join('\n');

/**
 * A merged contract as a module, for what has no file system to read it from: the gateway without a phone, the
 * command line, the contract checks. As a text, for neither the compiler nor the engine is to look at 300 kB of
 * literals; the YAML file beside it is the one for people.
 */
export const contractFile = (
  path: string,
  name: string,
  document: OpenApi,
  source: string,
): SourceFile => ({
  path,
  text: [
    fileHead(`import type { OpenApi } from '${source}/contract/openapi.ts';`),
    `export const ${name} = JSON.parse(\n// prettier-ignore\n${JSON.stringify(JSON.stringify(document))},\n) as OpenApi; // it was one when it was written`,
    '',
  ].join('\n'),
});

/** The types that a generated module may name, by the module that has them, as seen from `generated/`. */
export const typeModules = (
  document: OpenApi,
  source: string,
): Readonly<Record<string, readonly string[]>> => ({
  [`${source}/pipeline/client-interface.ts`]: clientTypes,
  ...Object.fromEntries(
    Object.entries(idTypeModules).map(([module, names]) => [`${source}/${module}`, names]),
  ),
  './schema.ts': [
    'operations',
    'components',
    ...Object.keys(document.components?.schemas ?? {}).flatMap((name) => typeNameOf(name) ?? []),
  ],
});

/** Whether code, which holds no comments, uses a name; not as text, as a member or as a key. */
const uses = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w'"/.$])${name.replaceAll('$', String.raw`\$&`)}(?![\\w'"$]|\\??:)`).test(
    code,
  );

/** The import lines for those of the types, by their module, that a text uses. */
export const typeImports = (
  text: string,
  modules: Readonly<Record<string, readonly string[]>>,
): string[] => {
  const code = withoutComments(text);
  return Object.entries(modules).flatMap(([module, names]) => {
    const used = names.filter((name) => uses(code, name));
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${module}';`];
  });
};

/** A module without the imported types of which its comments and texts alone speak: orval takes those for uses. */
export const withoutUnusedTypes = (module: string): string => {
  const imports = /^import type \{([^}]*)\} from '([^']*)';\n/gm;
  const code = withoutComments(module).replaceAll(imports, '');
  return module.replaceAll(imports, (whole, list: string, from: string) => {
    const names = list.split(',').flatMap((name) => name.trim() || []);
    const used = names.filter((name) => uses(code, name));
    if (used.length === names.length) return whole;
    return used.length === 0 ? '' : `import type { ${used.join(', ')} } from '${from}';\n`;
  });
};

/** `generated/ids.ts`: which fields hold ids, phone numbers and media, and of which kinds. */
export const idsFile = (
  document: OpenApi,
  plans: readonly OperationPlan[],
  source: string,
): SourceFile => {
  const writer = new DoorFieldWriter();
  const bodies = new Map<string, string>();
  for (const plan of plans) {
    const { body } = doorFieldsOf(document, plan);
    if (body) bodies.set(body.name, writer.write(body.field));
  }
  const text = [...bodies]
    .map(([name, fields]) => `export const ${name}: Fields = ${fields};`)
    .join('\n\n');
  if (text === '') return { path: 'ids.ts', text: `${fileHead()}\nexport {};\n` };
  return {
    path: 'ids.ts',
    text: `${fileHead(
      '// Which fields of a body hold ids, phone numbers, files, and what is filled in beside them. A number holds the',
      '// bits of the kinds that the field takes (src/ids/kinds.ts) and of what else it is (src/fields/field-bits.ts),',
      '// `[…]` are the items of a list.',
      '',
      `import type { Fields } from '${source}/fields/field.ts';`,
    )}\n${writer.constants()}\n\n${text}\n`,
  };
};

/** `generated/routes.ts`: what sending each operation takes, an operation a constant. */
export const routesFile = (
  document: OpenApi,
  plans: readonly OperationPlan[],
  source: string,
): SourceFile => {
  const writer = new DoorFieldWriter();
  const routes = plans.map((plan) => {
    const { params, query, body } = doorFieldsOf(document, plan);
    const parts = [
      `id: ${JSON.stringify(plan.id)}`,
      `method: '${plan.method}'`,
      `path: ${JSON.stringify(plan.path)}`,
      ...(plan.key === 'instance' ? [] : [`key: '${plan.key}'`]),
      ...(plan.operation['x-safe'] === undefined ? [] : [`safe: ${plan.operation['x-safe']}`]),
      ...(plan.paged ? ['paged: true'] : []),
      ...(plan.answer === 'json' ? [] : [`answer: '${plan.answer}'`]),
      ...(params === undefined ? [] : [`params: ${writer.write(params)}`]),
      ...(plan.query === undefined
        ? []
        : [`query: ${query === undefined ? '{}' : writer.write(query)}`]),
      ...(plan.body === undefined
        ? []
        : [`body: ${body === undefined ? '{}' : `ids.${body.name}`}`]),
      ...(plan.body?.required === false ? ['bodyOptional: true'] : []),
    ];
    return `export const ${plan.name}: Route = { ${parts.join(', ')} };`;
  });
  const text = routes.join('\n');
  return {
    path: 'routes.ts',
    text: `${fileHead(
      '// What sending each operation takes, in the order of the contract.',
      '',
      ...(text.includes('ids.') ? ["import * as ids from './ids.ts';"] : []),
      `import type { Route } from '${source}/pipeline/route.ts';`,
    )}\n${writer.constants()}\n\n${text}\n`,
  };
};

/**
 * The parameters of a generated function as TypeScript, `options` last, with the type parameters by which the
 * literal ids among them are checked.
 *
 * @param before parameters that come first.
 */
export const parameterList = (plan: OperationPlan, ...before: readonly string[]): string => {
  const args = argumentsOf(plan);
  const typeParameters = args.flatMap(({ typeParameter }) =>
    typeParameter === undefined ? [] : [`const ${typeParameter} extends string`],
  );
  const parameters = [
    ...before,
    ...args.map(({ variable, type, required }, index) => {
      if (required) return `${variable}: ${type}`;
      // What may be left out cannot be, where something follows that may not.
      const followed = args.slice(index + 1).some((later) => later.required);
      return followed ? `${variable}: ${type} | undefined` : `${variable}?: ${type}`;
    }),
    'options?: RequestOptions',
  ];
  const generic = typeParameters.length === 0 ? '' : `<${typeParameters.join(', ')}>`;
  return `${generic}(${parameters.join(', ')})`;
};

/** `generated/resources.ts`: a resource a tag, with the types of its methods and their routes. */
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
        `${docComment(plan, `wsapi.${name}.${method}(`)}\n${method}${parameterList(plan)}: ${returnTypeOf(plan)};`,
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
    `/** Every resource of the contract: what a client offers. */\nexport interface Resources {\n${all.join('\n\n')}\n}`,
    `/** The routes of each resource by method name, from which the client makes the methods. */
export const resourceRoutes = { ${table.join(', ')} } satisfies Record<keyof Resources, Record<string, Route>>;`,
  ].join('\n\n');
  return {
    path: 'resources.ts',
    text: `${fileHead("import * as routes from './routes.ts';", `import type { Route } from '${source}/pipeline/route.ts';`, ...typeImports(text, typeModules(document, source)))}\n${text}\n`,
  };
};

const withoutComments = (text: string): string => text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '');

/** `generated/event-types.ts`: the names of the events, for whoever looks at run time whether one is known. */
export const eventTypesFile = (document: OpenApi): SourceFile => ({
  path: 'event-types.ts',
  text: `${fileHead("import type { EventType } from './events.ts';")}\nexport const eventTypes: readonly EventType[] = ${JSON.stringify(Object.keys(document.webhooks ?? {}))};\n`,
});

/** `generated/operations.ts`: the stand-alone functions of all tags. */
export const operationsFile = (files: readonly string[]): SourceFile => ({
  path: 'operations.ts',
  text: `${fileHead()}\n${files.map((file) => `export * from './operations/${file}';`).join('\n')}\n`,
});
