import type { ClientMethods } from './client-methods.ts';
import type { ContractChange } from './contract-change.ts';

/** How many methods are named before the rest is counted. */
const namedMethods = 4;

/**
 * A change as those who use the client see it: `groups.create(body): 'subject' is now required`.
 *
 * @param before the methods of the committed contract, which the client has.
 * @param after those of the published one, which the client is going to have.
 */
export const clientChangeMessage = (
  change: ContractChange,
  before: ClientMethods,
  after: ClientMethods,
): string => {
  const { operations, rule, renamedTo } = change;
  const own = rule === 'operation-added' ? after : before;
  const [first] = operations;
  const later = first === undefined ? undefined : after.byOperation.get(renamedTo ?? first);
  // An operation that has another id, or is in another resource, is another method.
  const isOtherMethod = ['operation-renamed', 'operation-tags-changed'].includes(rule);
  const sentence =
    isOtherMethod && operations.length === 1 && later !== undefined
      ? `is now ${later.join(' and ')}`
      : plain(change.sentence);
  return `${listMethods(operations, own)}: ${sentence}`;
};

/** `groups.get(id), groups.leave(id)`, the rest counted if they are many; an operation without a method by its id. */
export const listMethods = (
  operations: readonly string[],
  { byOperation }: ClientMethods,
): string => {
  const names = operations.flatMap((id) => byOperation.get(id) ?? [id]);
  if (names.length === 0) return 'the contract';
  const named = names.slice(0, namedMethods).join(', ');
  return names.length > namedMethods ? `${named} and ${names.length - namedMethods} more` : named;
};

/** Without Markdown, and without the component's name, which stands in the place beside it. */
const plain = (sentence: string): string =>
  sentence.replaceAll(/(`[^`]*`) \([\w.$-]+\)/g, '$1').replaceAll(/`([^`]*)`/g, "'$1'");
