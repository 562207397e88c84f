import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { propertyKey, stringLiteral } from '../../src/contract/operations/literals.ts';
import { withNames, type NameOfRoute } from '../../src/contract/operations/route-mentions.ts';
import { isReference, type MediaType, type Parameter } from '../../src/contract/openapi.ts';

const width = 96;

/**
 * The docstring of an operation: summary, description, method and path, and an example.
 *
 * @param call the beginning of the example, up to the first argument: `wsapi.groups.create(` or `createGroup(wsapi`.
 * @param nameOf names the operations that the texts mention.
 */
export const docComment = (plan: OperationPlan, call: string, nameOf: NameOfRoute): string => {
  const { operation, method, path } = plan;
  const texts = [operation.summary, operation.description].filter((text) => text !== undefined);
  const paragraphs = [...texts.map((text) => withNames(text, nameOf)), `\`${method} ${path}\``];
  const example = exampleCall(plan, call);
  return commentOf([
    ...paragraphs.flatMap((text) => ['', ...wrap(text)]).slice(1),
    ...(operation.deprecated === true ? ['', '@deprecated'] : []),
    ...(example ? ['', '@example', ...example] : []),
  ]);
};

/**
 * A docstring. Every generated comment comes from here: whatever the lines hold, they cannot end the comment. A short
 * line alone stays on one line.
 */
export const commentOf = (lines: readonly string[]): string => {
  const safe = lines.flatMap((line) => line.replaceAll('*/', '*\\/').split(/[\r\n\u2028\u2029]+/));
  const [only = '', ...more] = safe;
  if (more.length === 0 && only.length <= width) return `/** ${only} */`;
  return ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
};

/** Breaks Markdown into lines. Code blocks keep their lines. */
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
    ...(body ? [withoutMediaType(bodyExample)] : []),
    ...(required.length > 0 ? [queryExample] : []),
  ];
  // With an argument missing, the example would not compile.
  if ([...given, ...Object.values(queryExample)].includes(undefined)) return undefined;
  const separator = call.endsWith('(') || given.length === 0 ? '' : ', ';
  return `await ${call}${separator}${given.map(literal).join(', ')});`.split('\n');
};

/** The client fills in the MIME type of a file, so no example of a body has it. */
const withoutMediaType = (body: unknown): unknown =>
  typeof body === 'object' && body !== null
    ? Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'mimeType'))
    : body;

/**
 * A value as a short TypeScript literal: long strings are cut. The contract's examples are for the raw gateway. Users
 * of the client have phone numbers instead of the JIDs made of them, and files instead of base64.
 */
const literal = (value: unknown): string => {
  // So begins the base64 of a JPEG.
  if (typeof value === 'string' && value.startsWith('/9j/')) return "await openAsBlob('photo.jpg')";
  if (typeof value === 'string') {
    const phone = /^(\d+)@s\.whatsapp\.net$/.exec(value)?.[1];
    if (phone !== undefined) return stringLiteral(`+${phone}`);
    return stringLiteral(value.length > 60 ? `${value.slice(0, 40)}…` : value);
  }
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(
      ([name, property]) =>
        `  ${propertyKey(name)}: ${literal(property).replaceAll('\n', '\n  ')},`,
    );
    const oneLine = `{ ${properties.map((property) => property.trim().replace(/,$/, '')).join(', ')} }`;
    return oneLine.length <= 60 && !oneLine.includes('\n')
      ? oneLine
      : `{\n${properties.join('\n')}\n}`;
  }
  return String(value);
};

/** The contract's example, or a value that the schema allows; undefined if the schema allows any text. */
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
