import { clientChangeMessage } from '../../../contract/changes/client-change-message.ts';
import type { ContractChange } from '../../../contract/changes/contract-change.ts';
import type { Telling } from './change-findings.ts';
import type { ChangelogLine, ChangelogSection } from './changelog-entry.ts';

/** The changes that users of the client need to know. Texts and servers are not among them. */
export const changelogLines = (
  changes: readonly ContractChange[],
  { before, after }: Pick<Telling, 'before' | 'after'>,
): ChangelogLine[] =>
  changes
    .filter(({ group }) => group !== 'text')
    .map((change) => ({
      section: sectionOf(change),
      text: `${change.group === 'breaking' ? '**Breaking:** ' : ''}${asCode(clientChangeMessage(change, before, after))}.`,
    }));

const sectionOf = ({ group, rule, after }: ContractChange): ChangelogSection => {
  if (rule.endsWith('-deprecated-changed') && after === 'true') return 'Deprecated';
  if (group === 'breaking') return rule.endsWith('-removed') ? 'Removed' : 'Changed';
  return rule.endsWith('-added') ? 'Added' : 'Changed';
};

/** Formats methods and names as code, so that Markdown does not interpret their `*` and `_`. */
const asCode = (sentence: string): string =>
  sentence
    .replaceAll(/[\w$]+\.[\w$]+\([^)]*\)/g, (method) => `\`${method}\``)
    .replaceAll(/'([^'`]*)'/g, '`$1`');
