import ts from 'typescript';
import { membersOf, propertiesOf, type Member } from './members.ts';
import { compactOperations } from './operations.ts';
import { compactPaths } from './paths.ts';
import { Shapes } from './shapes.ts';

/** The type of a component's own name; undefined where it has none. */
type NameOf = (component: string) => string | undefined;

/** openapi-typescript's declarations in fewer words, without the types of the components that have names. */
interface CompactTypes {
  readonly text: string;
  /** Those types, by their names. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * Says what openapi-typescript declares in fewer words: what repeats is declared once, and components are called by
 * their own names. A compiler reads every word before it looks at the first call, and openapi-typescript writes
 * 29,000 of what can be said in 6,000. test/contract/compact-types.test.ts holds that both say the same.
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
      return compactOperations(members, shapes);
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

/** The component under its name in the contract; what it is stands where its own name is declared. */
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
