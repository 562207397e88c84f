import ts from 'typescript';
import { commentOf, wrap } from '../doc-comment.ts';
import { propertiesOf, type Member } from './members.ts';
import { declareNoParameters, isNoParameters } from './operations.ts';
import type { Shapes } from './shapes.ts';

/**
 * The members of `paths` and `webhooks`, as `'/groups': $GetPostPath<'listGroups', 'createGroup'>`: an interface for
 * each set of methods. Only the summary of each operation is kept: the methods of the resources, which
 * people look at, have the whole text.
 */
export const compactPaths = (paths: readonly Member[], shapes: Shapes): string[] =>
  paths.map(({ key, type, text }) => {
    const [parameters, ...methods] = propertiesOf(type) ?? [];
    if (parameters?.key !== 'parameters' || !isNoParameters(parameters.type)) return text;
    const served = methods.filter((method) => !isLeftOut(method));
    const operations = served.flatMap(({ type }) => operationOf(type) ?? []);
    if (served.length === 0 || operations.length < served.length) return text;
    const name = `$${served.map(variableOf).join('')}Path`;
    const variables = served.map((method) => `${variableOf(method)} extends keyof operations`);
    const members = methods.map((method) =>
      isLeftOut(method) ? method.text : `${method.key}: operations[${variableOf(method)}];`,
    );
    shapes.declare(
      name,
      `interface ${name}<${variables.join(', ')}> { parameters: ${declareNoParameters(shapes)}; ${members.join(' ')} }`,
    );
    return `${summariesOf(served)}${key}: ${name}<${operations.join(', ')}>;`;
  });

/** `put?: never`: a method that the path does not have. */
const isLeftOut = ({ key, type }: Member): boolean =>
  key.endsWith('?') && type.kind === ts.SyntaxKind.NeverKeyword;

/** `get` becomes `Get`. */
const variableOf = ({ name }: Member): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** `'sendText'` of `operations['sendText']`; undefined for an operation without an id, which is written out. */
const operationOf = (type: ts.TypeNode): string | undefined =>
  ts.isIndexedAccessTypeNode(type) && type.objectType.getText() === 'operations'
    ? type.indexType.getText()
    : undefined;

const summariesOf = (methods: readonly Member[]): string => {
  const lines = methods.flatMap(({ text }) => {
    const [, summary] = /\/\*\*\s*(?:\*\s*)?([^@*\s][^\n]*?)\s*(?:\*\/|\n)/.exec(text) ?? [];
    return summary === undefined ? [] : wrap(summary);
  });
  return lines.length === 0 ? '' : `${commentOf(lines)}\n`;
};
