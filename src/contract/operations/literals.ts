import { isWord } from './method-names.ts';

/**
 * A text of a contract as a string literal of TypeScript. Every generated literal comes from here: whatever the text
 * holds, it cannot end the literal.
 */
export const stringLiteral = (text: string): string => {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
  return `'${escaped}'`;
};

/** A name as the key of an object literal or of an object type. */
export const propertyKey = (name: string): string => {
  // As a plain key `__proto__` would set the object's prototype.
  if (name === '__proto__') return "['__proto__']";
  return isWord(name) ? name : stringLiteral(name);
};
