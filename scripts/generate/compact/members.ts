import ts from 'typescript';

/** A property of an interface or of an object type. */
export interface Member {
  readonly name: string;
  /** The name as written, with quotes and modifiers: `'image/png'?`. */
  readonly key: string;
  readonly type: ts.TypeNode;
  /** As written, with its comments. */
  readonly text: string;
}

/** @returns undefined if it has anything other than properties. */
export const membersOf = (elements: readonly ts.TypeElement[]): Member[] | undefined => {
  const members = elements.flatMap((element): Member | [] =>
    ts.isPropertySignature(element) &&
    element.type !== undefined &&
    !ts.isComputedPropertyName(element.name)
      ? {
          name: element.name.text,
          key: `${element.name.getText()}${element.questionToken?.getText() ?? ''}`,
          type: element.type,
          text: element.getFullText(),
        }
      : [],
  );
  return members.length === elements.length ? members : undefined;
};

/** The properties of an object type; undefined for any other. */
export const propertiesOf = (type: ts.TypeNode | undefined): Member[] | undefined =>
  type !== undefined && ts.isTypeLiteralNode(type) ? membersOf(type.members) : undefined;

/** The text of a type without comments and layout. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
