import { ContractError } from '../contract-error.ts';

/** What the client has besides its resources. With a `then` it would be taken for a promise. */
const taken = new Set([
  'http',
  'request',
  'requestPages',
  'resolve',
  'resolveMany',
  'withInstance',
  'constructor',
  'then',
]);

/** The reserved words of JavaScript modules. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Variables that generated functions use themselves. */
const ownVariables = new Set(['client', 'body', 'query', 'options', 'routes']);

/** Whether a text is an identifier of JavaScript or a reserved word: at least a method can have it as its name. */
export const isWord = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** Whether a text can be the name of a function or a type. */
export const isIdentifier = (text: string): boolean => isWord(text) && !reserved.has(text);

/** The variable of a path parameter: its own name, or a similar one. */
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

/**
 * The name of an operation's function: its operation id, or a similar identifier: `list-polls` →
 * `listPolls`, `delete` → `delete_`.
 *
 * @param isTaken whether something else in the generated modules has a name already.
 */
export const functionName = (operationId: string, isTaken: (name: string) => boolean): string => {
  let name = isIdentifier(operationId) ? operationId : asIdentifier(operationId);
  while (isTaken(name)) name += '_';
  return name;
};

const asIdentifier = (text: string): string => {
  const name = isWord(text) ? text : camelCase(wordsOf(text));
  const begun = /^\d/.test(name) ? `_${name}` : name;
  const free = reserved.has(begun) ? `${begun}_` : begun;
  if (isIdentifier(free)) return free;
  throw new ContractError(
    'its operation id cannot become the name of a function. An overlay can give it another id.',
  );
};

/** An operation id for an operation that has none: `get /polls/{chatId}` → `getPollsChatId`. */
export const operationIdOf = (method: string, path: string): string =>
  camelCase([method, ...wordsOf(path)]);

/**
 * The client's property for a tag: `Messages` → `messages`, `Group invites` → `groupInvites`, `2fa` → `_2Fa`.
 * A name that the client has already gets an underscore: `Http` → `http_`.
 */
export const resourceName = (tag: string): string => {
  const words = camelCase(wordsOf(tag).map((word) => word.toLowerCase()));
  const name = /^\d/.test(words) ? `_${words}` : words;
  if (name === '')
    throw new ContractError(
      `its tag "${tag}" cannot become the name of a resource. An overlay can rename it.`,
    );
  return taken.has(name) ? `${name}_` : name;
};

/**
 * The method of an operation in its resource: the operation id without the resource's noun.
 * `listGroups` → `groups.list`, `setGroupName` → `groups.setName`, `sendText` → `messages.sendText`.
 */
export const methodName = (operationId: string, tag: string): string => {
  const words = wordsOf(operationId);
  const index = nounAt(
    words,
    wordsOf(tag).map((word) => word.toLowerCase()),
  );
  const count = wordsOf(tag).length;
  return index === -1 || words.length <= count
    ? wholeIdAsMethod(operationId)
    : asMethod(words.toSpliced(index, count));
};

/** The whole operation id as the name of a method. */
export const wholeIdAsMethod = (operationId: string): string =>
  isWord(operationId) ? operationId : asMethod(wordsOf(operationId));

const asMethod = (words: readonly string[]): string => {
  const name = camelCase(words);
  return /^\d/.test(name) ? `_${name}` : name;
};

/** The index at which a tag's words stand in an operation id. The last word may be singular or plural. */
const nounAt = (words: readonly string[], tag: readonly string[]): number => {
  const noun = tag.at(-1);
  if (noun === undefined) return -1;
  const nouns = new Set([noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, ''), `${noun}s`]);
  return words.findIndex((_, start) =>
    tag.every((part, index) => {
      const word = words[start + index]?.toLowerCase();
      if (word === undefined) return false;
      return index === tag.length - 1 ? nouns.has(word) : word === part;
    }),
  );
};
