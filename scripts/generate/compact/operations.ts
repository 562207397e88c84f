import ts from 'typescript';
import { plain, propertiesOf, type Member } from './members.ts';
import { operationTypeName } from '../../../src/contract/operations/type-names.ts';
import { repeatsOf, type Shapes } from './shapes.ts';

const noParameters = '{ query?: never; header?: never; path?: never; cookie?: never; }';
const noHeaders = '{ [name: string]: unknown; }';

/** The `parameters` of an operation or a path without any. */
export const isNoParameters = (type: ts.TypeNode): boolean =>
  plain(type.getText()) === noParameters;

export const declareNoParameters = (shapes: Shapes): string =>
  shapes.declare('$NoParameters', `interface $NoParameters ${noParameters}`);

/**
 * The members of `operations`, as `sendText: SendTextOperation`, which is
 * `$Operation<$NoParameters, $Json<SendTextRequest>, $Answers201Or1<…>>` under a name for hovers. Members of any other
 * form stay unchanged.
 *
 * @param queries collects the types of the queries by their names.
 */
export const compactOperations = (
  operations: readonly Member[],
  shapes: Shapes,
  queries: Map<string, string>,
): string[] => {
  const parts = operations.map(({ type }) => partsOf(type));
  const parameters = repeatsOf(
    parts.flatMap((part) =>
      part && !isNoParameters(part.parameters) ? part.parameters.getText() : [],
    ),
  );
  const errors = repeatsOf(parts.flatMap((part) => part?.answers?.errors ?? []));
  return operations.map(({ name, key, text }, index) => {
    const part = parts[index];
    if (part === undefined) return text;
    const query = operationTypeName(name, 'Query');
    const given = nameQuery(
      part.parameters,
      query,
      queries,
      parametersOf(part.parameters, parameters, shapes),
    );
    const answers = answersOf(part, errors, shapes);
    const type =
      part.body === undefined
        ? `${declareBodiless(shapes)}<${given}, ${answers}>`
        : `${declareOperation(shapes)}<${given}, ${mediaOf(part.body, shapes)}, ${answers}>`;
    const own = operationTypeName(name, 'Operation');
    if (own === undefined) return `${key}: ${type};`;
    return `${key}: ${shapes.declare(own, `export interface ${own} extends ${type} {}`)};`;
  });
};

/** Replaces the type of a query by its name, and remembers the type. */
const nameQuery = (
  parameters: ts.TypeNode,
  name: string | undefined,
  queries: Map<string, string>,
  written: string,
): string => {
  const query = propertiesOf(parameters)?.find((member) => member.name === 'query');
  if (name === undefined || query === undefined || isNever(query.type)) return written;
  queries.set(name, query.type.getText());
  return written.replace(query.type.getText(), () => name);
};

interface Parts {
  readonly parameters: ts.TypeNode;
  /** Undefined if the operation takes no body. */
  readonly body: ts.TypeNode | undefined;
  readonly responses: ts.TypeNode;
  /** The only successful response. Undefined if there are none or several. */
  readonly answers: Answers | undefined;
}

interface Answers {
  readonly success: Member;
  /** The other responses, unchanged. */
  readonly errors: string;
}

const partsOf = (type: ts.TypeNode): Parts | undefined => {
  const members = propertiesOf(type) ?? [];
  const [parameters, body, responses] = members;
  if (
    members.length !== 3 ||
    parameters?.key !== 'parameters' ||
    responses?.key !== 'responses' ||
    !(body?.key === 'requestBody' || (body?.key === 'requestBody?' && isNever(body.type)))
  )
    return undefined;
  return {
    parameters: parameters.type,
    body: body.key === 'requestBody' ? body.type : undefined,
    responses: responses.type,
    answers: readAnswers(responses.type),
  };
};

const readAnswers = (responses: ts.TypeNode): Answers | undefined => {
  const members = propertiesOf(responses) ?? [];
  const [success, ...more] = members.filter(({ name }) => name.startsWith('2'));
  if (success === undefined || more.length > 0) return undefined;
  const errors = members.filter((member) => member !== success);
  return { success, errors: errors.map(({ text }) => text).join('') };
};

const parametersOf = (
  type: ts.TypeNode,
  repeats: ReadonlyMap<string, number>,
  shapes: Shapes,
): string => {
  if (isNoParameters(type)) return declareNoParameters(shapes);
  const text = type.getText();
  const number = repeats.get(text);
  if (number === undefined) return text;
  const name = `$Parameters${String(number)}`;
  return shapes.declare(name, `interface ${name} ${text}`);
};

/** An interface for each success status with the same errors: `$Answers201Or1<…>`. */
const answersOf = (
  { responses, answers }: Parts,
  repeats: ReadonlyMap<string, number>,
  shapes: Shapes,
): string => {
  if (answers === undefined) return responses.getText();
  const { success, errors } = answers;
  const number = repeats.get(errors);
  if (number === undefined) return responses.getText();
  const errorsName = `$Errors${String(number)}`;
  shapes.declare(errorsName, `interface ${errorsName} {${errors}}`);
  const name = `$Answers${success.name}Or${String(number)}`;
  shapes.declare(
    name,
    `interface ${name}<Answer> extends ${errorsName} { ${success.key}: Answer }`,
  );
  return `${name}<${answerOf(success.type, shapes)}>`;
};

const answerOf = (type: ts.TypeNode, shapes: Shapes): string => {
  const [headers, content, ...more] = propertiesOf(type) ?? [];
  if (headers === undefined || content === undefined || more.length > 0) return type.getText();
  if (headers.key !== 'headers' || plain(headers.type.getText()) !== noHeaders)
    return type.getText();
  if (content.key === 'content?' && isNever(content.type))
    return shapes.declare(
      '$NoContent',
      `interface $NoContent { headers: ${noHeaders}; content?: never }`,
    );
  const json = content.key === 'content' ? jsonOf(content.type) : undefined;
  if (json === undefined) return type.getText();
  shapes.declare(
    '$JsonAnswer',
    `interface $JsonAnswer<T> { headers: ${noHeaders}; content: { 'application/json': T } }`,
  );
  return `$JsonAnswer<${json}>`;
};

const mediaOf = (body: ts.TypeNode, shapes: Shapes): string => {
  const [content, ...more] = propertiesOf(body) ?? [];
  const json = content?.key === 'content' && more.length === 0 ? jsonOf(content.type) : undefined;
  if (json === undefined) return body.getText();
  shapes.declare('$Json', `interface $Json<T> { content: { 'application/json': T } }`);
  return `$Json<${json}>`;
};

/** The type of content that has only JSON. */
const jsonOf = (content: ts.TypeNode): string | undefined => {
  const [media, ...more] = propertiesOf(content) ?? [];
  return media?.name === 'application/json' && !media.key.endsWith('?') && more.length === 0
    ? media.type.getText()
    : undefined;
};

const isNever = (type: ts.TypeNode): boolean => type.kind === ts.SyntaxKind.NeverKeyword;

const declareOperation = (shapes: Shapes): string =>
  shapes.declare(
    '$Operation',
    'interface $Operation<Parameters, Body, Answers> { parameters: Parameters; requestBody: Body; responses: Answers }',
  );

const declareBodiless = (shapes: Shapes): string =>
  shapes.declare(
    '$BodilessOperation',
    'interface $BodilessOperation<Parameters, Answers> { parameters: Parameters; requestBody?: never; responses: Answers }',
  );
