import ts from 'typescript';
import type { CodeBlock } from './code-blocks.ts';

/** The names that `assumed-names.ts` exports. */
const assumedNames = ['wsapi', 'apiKey', 'instanceId', 'to', 'text', 'message', 'metrics'];

/**
 * Makes a module of a block: imports stay at the top, and the rest goes into a block scope in which the assumed names
 * are defined and can be redeclared. A block that exports something, or uses no assumed name, is a module already.
 */
export const moduleOf = ({ text, language }: CodeBlock): string => {
  const source = ts.createSourceFile('block.ts', text, ts.ScriptTarget.Latest, true);
  const identifiers = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    node.forEachChild(collect);
  };
  collect(source);
  const assumed = assumedNames.filter((name) => identifiers.has(name));
  if (language !== 'ts' || source.statements.some(isExport) || assumed.length === 0) return text;
  const end = source.statements.filter((node) => ts.isImportDeclaration(node)).at(-1)?.end ?? 0;
  return `import * as assumed from './assumed-names.ts';
${text.slice(0, end)}
const { ${assumed.join(', ')} } = assumed;
{
${text.slice(end)}
}
`;
};

const isExport = (statement: ts.Statement): boolean => {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
};
