import { clientChangeMessage } from '../../../contract/changes/client-change-message.ts';
import type { ContractChange } from '../../../contract/changes/contract-change.ts';
import type { Telling } from './change-findings.ts';
import type { ChangelogLine, ChangelogSection } from './changelog-entry.ts';

/** What the users of the client have to know of a contract's changes; other texts and servers are nothing to them. */
export const changelogLines = (
  changes: readonly ContractChange[],
  { before, after }: Telling,
): ChangelogLine[] =>
  changes
    .filter(({ group }) => group !== 'text')
    .map((change) => ({
      section: sectionOf(change),
      text: `${change.group === 'breaking' ? '**Breaking:** ' : ''}${asCode(clientChangeMessage(change, before, after))}.`,
    }));

const sectionOf = ({ group, rule }: ContractChange): ChangelogSection => {
  if (rule.endsWith('-deprecated-changed')) return 'Deprecated';
  if (group === 'breaking') return rule.endsWith('-removed') ? 'Removed' : 'Changed';
  return rule.endsWith('-added') ? 'Added' : 'Changed';
};

/** Methods and names as code: a `*` or `_` of theirs is no mark. */
const asCode = (sentence: string): string =>
  sentence
    .replaceAll(/[\w$]+\.[\w$]+\([^)]*\)/g, (method) => `\`${method}\``)
    .replaceAll(/'([^'`]*)'/g, '`$1`');
