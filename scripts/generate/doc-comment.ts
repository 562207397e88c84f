import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { isReference, type MediaType, type Parameter } from '../../src/contract/openapi.ts';

const width = 96;

/**
 * The docstring of an operation: summary, description, where it goes, and how to call it.
 *
 * @param call how the call begins, up to its first argument: `wsapi.groups.create(` or `createGroup(wsapi`.
 */
export const docComment = (plan: OperationPlan, call: string): string => {
  const { operation, method, path } = plan;
  const paragraphs = [operation.summary, operation.description, `\`${method} ${path}\``].filter(
    (text) => text !== undefined,
  );
  const example = exampleCall(plan, call);
  return commentOf([
    ...paragraphs.flatMap((text) => ['', ...wrap(text)]).slice(1),
    ...(operation.deprecated === true ? ['', '@deprecated'] : []),
    ...(example ? ['', '@example', ...example] : []),
  ]);
};

export const commentOf = (lines: readonly string[]): string =>
  ['/**', ...lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()), ' */'].join(
    '\n',
  );

/** Breaks Markdown into lines; what is in a code block stays as it is. */
export const wrap = (text: string): string[] => {
  let inCode = false;
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const fence = line.trimStart().startsWith('```');
      if (fence) inCode = !inCode;
      return fence || inCode ? [line.trimEnd()] : wrapLine(line.trim());
    });
};

const wrapLine = (line: string): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
};

const exampleCall = (
  { params, parameters, operation, query, body }: OperationPlan,
  call: string,
): string[] | undefined => {
  const values = params.map(({ name }) =>
    exampleOf(parameters.find((parameter) => parameter.name === name)),
  );
  const bodyExample = body && firstExample(operation.requestBody);
  const required = parameters.filter(
    (parameter) => parameter.in === 'query' && parameter.required === true,
  );
  const queryExample = query
    ? Object.fromEntries(required.map((parameter) => [parameter.name, exampleOf(parameter)]))
    : {};
  const given = [
    ...values,
    ...(body ? [bodyExample] : []),
    ...(required.length > 0 ? [queryExample] : []),
  ];
  // An example with a gap would not compile.
  if ([...given, ...Object.values(queryExample)].includes(undefined)) return undefined;
  const separator = call.endsWith('(') || given.length === 0 ? '' : ', ';
  return `await ${call}${separator}${given.map(literal).join(', ')});`.split('\n');
};

/** A value as a TypeScript literal that stays short: long strings are cut. */
const literal = (value: unknown): string => {
  if (typeof value === 'string') {
    const short = value.length > 60 ? `${value.slice(0, 40)}…` : value;
    const quoted = JSON.stringify(short);
    return short.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(
      ([name, property]) => `  ${name}: ${literal(property).replaceAll('\n', '\n  ')},`,
    );
    const oneLine = `{ ${properties.map((property) => property.trim().replace(/,$/, '')).join(', ')} }`;
    return oneLine.length <= 60 && !oneLine.includes('\n')
      ? oneLine
      : `{\n${properties.join('\n')}\n}`;
  }
  return String(value);
};

/** What the contract gives as an example, or a value that its schema takes; undefined where that is any text. */
const exampleOf = (parameter: Parameter | undefined): unknown => {
  if (parameter === undefined) return undefined;
  const given = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  const { schema } = parameter;
  if (given !== undefined || schema === undefined || isReference(schema)) return given;
  const value = schema.example ?? schema.default ?? schema.enum?.[0];
  if (value !== undefined) return value;
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return undefined;
  }
};

const firstExample = (requestBody: OperationPlan['operation']['requestBody']): unknown => {
  if (requestBody === undefined || !('content' in requestBody)) return undefined;
  const media: MediaType | undefined = requestBody.content['application/json'];
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
};
