import { ContractError } from '../contract/contract-error.ts';

/** What the client has besides its resources; a tag may not take these names. */
const taken = new Set([
  'http',
  'request',
  'requestPages',
  'resolve',
  'resolveMany',
  'withInstance',
  'constructor',
]);

/** Words that JavaScript keeps for itself, in a module. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Names that generated functions use for themselves. */
const ownVariables = new Set(['client', 'body', 'query', 'options', 'routes']);

/** Whether a text can be the name of a function or a type. */
export const isIdentifier = (text: string): boolean =>
  /^[A-Za-z_$][\w$]*$/.test(text) && !reserved.has(text);

/** The variable of a path parameter: its own name, or one that comes near it. */
export const variableName = (parameter: string): string => {
  const name = camelCase(wordsOf(parameter));
  const free = isIdentifier(parameter) && !ownVariables.has(parameter);
  if (free) return parameter;
  return isIdentifier(name) && !ownVariables.has(name) ? name : `${name}Parameter`;
};

const wordsOf = (text: string): string[] =>
  text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu) ?? [];

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const uncapitalized = (word: string): string =>
  /^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);

const camelCase = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? uncapitalized(word) : capitalized(word))).join('');

/** The client's property for a tag: `Messages` → `messages`, `Group invites` → `groupInvites`. */
export const resourceName = (tag: string): string => {
  const name = camelCase(wordsOf(tag).map((word) => word.toLowerCase()));
  if (!/^[\p{L}_$][\p{L}\p{Nd}_$]*$/u.test(name)) {
    throw new ContractError(
      `The tag "${tag}" gives no name for a resource; an overlay can rename it.`,
    );
  }
  if (taken.has(name)) {
    throw new ContractError(
      `The tag "${tag}" would hide the client's own "${name}"; an overlay can rename it.`,
    );
  }
  return name;
};

/**
 * The method of an operation in its resource: the operation id without the resource's noun.
 * `listGroups` → `groups.list`, `setGroupName` → `groups.setName`, `sendText` → `messages.sendText`.
 */
export const methodName = (operationId: string, tag: string): string => {
  const noun = tag.toLowerCase();
  const nouns = new Set([noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), `${noun}s`]);
  const words = wordsOf(operationId);
  const index = words.findIndex((word) => nouns.has(word.toLowerCase()));
  return index === -1 || words.length === 1 ? operationId : camelCase(words.toSpliced(index, 1));
};
