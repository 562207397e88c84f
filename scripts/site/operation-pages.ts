import { contract } from '../../generated/contract.ts';
import { resourceRoutes } from '../../generated/resources.ts';
import { operationsOf, type PlacedOperation } from '../../src/contract/openapi.ts';
import { operationSamples } from '../../src/programs/playground/operation-samples.ts';

/** A method of a resource, with its operation. */
export interface ResourceMethod {
  readonly name: string;
  readonly placed: PlacedOperation;
}

/** The methods of each resource, as the contract lists them. */
export const resourceMethods = (): ReadonlyMap<string, readonly ResourceMethod[]> => {
  const byId = new Map(operationsOf(contract).map((placed) => [placed.id, placed]));
  return new Map(
    Object.entries(resourceRoutes).map(([resource, routes]) => [
      resource,
      Object.entries(routes).flatMap(([name, { id }]) => {
        const placed = byId.get(id);
        return placed === undefined ? [] : [{ name, placed }];
      }),
    ]),
  );
};

/** What a resource is for, in the contract's words. */
const aboutOf = (methods: readonly ResourceMethod[]): string => {
  const tag = methods[0]?.placed.operation.tags?.[0];
  return contract.tags?.find(({ name }) => name === tag)?.description ?? '';
};

/** A page with every operation of a resource, each with a TypeScript and a command-line sample. */
const operationPage = (resource: string, methods: readonly ResourceMethod[]): string => {
  const sections = methods.map(({ name, placed }) => {
    const { operation, method, path } = placed;
    const samples = operationSamples(contract, placed).map(
      ({ lang, label, source }) =>
        `\`\`\`${lang === 'TypeScript' ? 'ts' : 'sh'} [${label}]\n${source}\n\`\`\``,
    );
    return [
      `## ${name}`,
      `**${operation.summary ?? placed.id}**`,
      operation.description ?? '',
      `\`${method.toUpperCase()} ${path}\` · operation id \`${placed.id}\``,
      `::: code-group\n\n${samples.join('\n\n')}\n\n:::`,
    ].join('\n\n');
  });
  return [`# ${resource}`, aboutOf(methods), ...sections].join('\n\n');
};

/** The pages in `operations/`, by file name. */
export const operationPages = (): ReadonlyMap<string, string> => {
  const resources = resourceMethods();
  const rows = [...resources].map(
    ([resource, methods]) =>
      `| [${resource}](${resource}.md) | ${aboutOf(methods).replaceAll('\n', ' ')} | ${methods
        .map(({ name }) => `[\`${name}\`](${resource}.md#${name.toLowerCase()})`)
        .join(', ')} |`,
  );
  const index = `# Operations

Every operation of the API, by resource, with a TypeScript and a command-line sample. The client's types are in the [API reference](../api/index.md).

| resource | what it is for | methods |
| --- | --- | --- |
${rows.join('\n')}
`;
  return new Map([
    ['index.md', index],
    ...[...resources].map(
      ([resource, methods]) => [`${resource}.md`, operationPage(resource, methods)] as const,
    ),
  ]);
};
