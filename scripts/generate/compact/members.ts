import ts from 'typescript';

/** A property of an interface or of an object type, and what is said of it. */
export interface Member {
  readonly name: string;
  /** The name as it is written, with what belongs to it: `'image/png'?`. */
  readonly key: string;
  readonly type: ts.TypeNode;
  /** As it is written, with its comments. */
  readonly text: string;
}

/** @returns undefined where there is something else than properties in it. */
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

/** What a type says, whatever its comments and however it is laid out. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
