import ts from 'typescript';
import { membersOf, propertiesOf, type Member } from './members.ts';
import { compactOperations } from './operations.ts';
import { compactPaths } from './paths.ts';
import { Shapes } from './shapes.ts';

/** The name of a component's type; undefined if it has none. */
type NameOf = (component: string) => string | undefined;

/** Shortened declarations, without the types of components and queries that have names of their own. */
interface CompactTypes {
  readonly text: string;
  /** Those types, by their names. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * Shortens the declarations of openapi-typescript: repeated parts are declared once, and components have their own
 * names. A compiler reads all declarations before the first call, and this makes 6,000 words of 29,000.
 * test/contract/compact-types.long.test.ts proves that both declare the same types.
 */
export const compactTypes = (declarations: string, nameOf: NameOf): CompactTypes => {
  const text = declarations.replaceAll(
    /components\["schemas"\]\["([^"]+)"\]/g,
    (whole, component: string) => nameOf(component) ?? whole,
  );
  const { statements } = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const shapes = new Shapes();
  const named = new Map<string, string>();
  const written = statements.map((statement) => {
    if (isUnusedDefs(statement)) return '';
    if (!ts.isInterfaceDeclaration(statement)) return statement.getFullText();
    const members = membersOf(statement.members);
    const compact =
      members && compactMembers(statement.name.text, members, { shapes, named, nameOf });
    return compact === undefined
      ? statement.getFullText()
      : `export interface ${statement.name.text} {\n${compact.join('\n')}\n}`;
  });
  return { text: [...written, shapes.toString()].join('\n'), named };
};

/** openapi-typescript exports `$defs` even if it is empty, which would make it a public type of the package. */
const isUnusedDefs = (statement: ts.Statement): boolean =>
  ts.isTypeAliasDeclaration(statement) &&
  statement.name.text === '$defs' &&
  statement.type.getText() === 'Record<string, never>';

interface Names {
  readonly shapes: Shapes;
  readonly named: Map<string, string>;
  readonly nameOf: NameOf;
}

const compactMembers = (
  name: string,
  members: readonly Member[],
  { shapes, named, nameOf }: Names,
): readonly string[] | undefined => {
  switch (name) {
    case 'paths':
    case 'webhooks':
      return compactPaths(members, shapes);
    case 'operations':
      return compactOperations(members, shapes, named);
    case 'components':
      return members.map(({ name, type, text }) => {
        const schemas = name === 'schemas' ? propertiesOf(type) : undefined;
        return schemas === undefined
          ? text
          : `schemas: {\n${schemas.map((schema) => schemaMember(schema, named, nameOf)).join('\n')}\n};`;
      });
    default:
      return undefined;
  }
};

/** The component under its name in the contract. Its type is declared under its own name. */
const schemaMember = (
  { name, key, type, text }: Member,
  named: Map<string, string>,
  nameOf: NameOf,
): string => {
  const own = nameOf(name);
  if (own === undefined) return text;
  named.set(own, type.getText());
  return `${key}: ${own};`;
};
