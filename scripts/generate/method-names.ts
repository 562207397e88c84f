import { ContractError } from '../contract/contract-error.ts';

/** What the client has besides its resources; a tag may not take these names. */
const taken = new Set([
  'http',
  'request',
  'execute',
  'events',
  'resolve',
  'resolveMany',
  'withInstance',
  'constructor',
]);

const wordsOf = (text: string): string[] => text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const uncapitalized = (word: string): string =>
  /^[A-Z]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);

const camelCase = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? uncapitalized(word) : capitalized(word))).join('');

/** The client's property for a tag: `Messages` → `messages`, `Group invites` → `groupInvites`. */
export const resourceName = (tag: string): string => {
  const name = camelCase(wordsOf(tag).map((word) => word.toLowerCase()));
  if (name === '') throw new ContractError(`The tag "${tag}" gives no name for a resource.`);
  if (taken.has(name))
    throw new ContractError(
      `The tag "${tag}" would hide the client's own "${name}"; an overlay can rename it.`,
    );
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
