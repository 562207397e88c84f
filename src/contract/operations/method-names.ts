import { ContractError } from '../contract-error.ts';

/** What the client has besides its resources, and what would make it something else: a promise has `then`. */
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

/** Words that JavaScript keeps for itself, in a module. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Names that generated functions use for themselves. */
const ownVariables = new Set(['client', 'body', 'query', 'options', 'routes']);

/** Whether a text is one word of JavaScript: it can be the name of a method, if of nothing else. */
export const isWord = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** Whether a text can be the name of a function or a type. */
export const isIdentifier = (text: string): boolean => isWord(text) && !reserved.has(text);

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

/**
 * The name of an operation's function: its operation id, or an identifier that comes near it: `list-polls` →
 * `listPolls`, `delete` → `delete_`.
 *
 * @param isTaken whether something else in the generated modules has a name.
 */
export const functionName = (operationId: string, isTaken: (name: string) => boolean): string => {
  const name = isIdentifier(operationId) ? operationId : asIdentifier(operationId);
  return isTaken(name) ? `${name}_` : name;
};

const asIdentifier = (text: string): string => {
  const name = isWord(text) ? text : camelCase(wordsOf(text));
  const begun = /^\d/.test(name) ? `_${name}` : name;
  const free = reserved.has(begun) ? `${begun}_` : begun;
  if (isIdentifier(free)) return free;
  throw new ContractError(
    'its operation id gives no name for a function; an overlay can give it another.',
  );
};

/** An operation id for an operation that has none: `get /polls/{chatId}` → `getPollsChatId`. */
export const operationIdOf = (method: string, path: string): string =>
  camelCase([method, ...wordsOf(path)]);

/**
 * The client's property for a tag: `Messages` → `messages`, `Group invites` → `groupInvites`, `2fa` → `_2Fa`.
 * One that the client has already gets an underscore: `Http` → `http_`.
 */
export const resourceName = (tag: string): string => {
  const words = camelCase(wordsOf(tag).map((word) => word.toLowerCase()));
  const name = /^\d/.test(words) ? `_${words}` : words;
  if (name === '')
    throw new ContractError(
      `its tag "${tag}" gives no name for a resource; an overlay can rename it.`,
    );
  return taken.has(name) ? `${name}_` : name;
};

/**
 * The method of an operation in its resource: the operation id without the resource's noun.
 * `listGroups` → `groups.list`, `setGroupName` → `groups.setName`, `sendText` → `messages.sendText`.
 */
export const methodName = (operationId: string, tag: string): string => {
  const words = wordsOf(operationId);
  const whole = isWord(operationId) ? operationId : asMethod(words);
  const index = nounAt(
    words,
    wordsOf(tag).map((word) => word.toLowerCase()),
  );
  const count = wordsOf(tag).length;
  return index === -1 || words.length <= count ? whole : asMethod(words.toSpliced(index, count));
};

const asMethod = (words: readonly string[]): string => {
  const name = camelCase(words);
  return /^\d/.test(name) ? `_${name}` : name;
};

/** Where a tag's words stand in an operation id; only the last of them may be in another number. */
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
