import { styleText } from 'node:util';
import type { ChangeGroup, ContractChange } from '../../src/contract/changes/contract-change.ts';
import type { ChangedTexts } from '../../src/contract/changes/published-texts.ts';
import type { PulledContract } from '../../src/contract/pull-contract.ts';

type Style = Parameters<typeof styleText>[0];

const headings: Readonly<Record<ChangeGroup, { title: string; style: Style }>> = {
  breaking: { title: 'Breaking', style: 'red' },
  addition: { title: 'Additions', style: 'green' },
  text: { title: 'Text', style: 'cyan' },
};

/** How many operations are named before the rest is counted. */
const namedOperations = 4;

/** With more changed texts than this, they are only counted. */
const toldTexts = 20;

/** The changes of a pulled contract, for a person: by group and operation, breaking changes first. */
export const reportChanges = (pulled: PulledContract): string => {
  const { source, edition, how, bytes, comparedWith, changes } = pulled;
  const lines = [
    `${source}: ${edition} edition, ${(bytes / 1000).toFixed(0)} kB${how === 'not modified' ? ', not modified since the last download' : ''}.`,
    `Compared with ${comparedWith}:`,
    '',
  ];
  const texts = changes.filter(({ group }) => group === 'text');
  for (const group of ['breaking', 'addition'] as const) lines.push(...reportGroup(group, changes));
  if (texts.length <= toldTexts) {
    lines.push(...reportGroup('text', texts));
  } else {
    const operations = [...new Set(texts.flatMap((change) => change.operations))];
    lines.push(
      styleText(headings.text.style, `Text (${texts.length})`),
      `  ${styleText('bold', nameOperations(operations))}`,
      `    ${texts.length} descriptions, examples and other texts differ`,
      '',
    );
  }
  lines.push(...reportTexts(pulled.changedTexts));
  if (changes.length === 0)
    lines.push(pulled.changedTexts.length === 0 ? 'Nothing changed.' : 'Nothing else changed.');
  else if (texts.length === changes.length) lines.push('No operation changed.');
  return lines.join('\n');
};

const reportGroup = (group: ChangeGroup, changes: readonly ContractChange[]): string[] => {
  const ofGroup = changes.filter((change) => change.group === group);
  if (ofGroup.length === 0) return [];
  const { title, style } = headings[group];
  const byOperations = Map.groupBy(ofGroup, ({ operations }) => nameOperations(operations));
  return [
    styleText(style, `${title} (${ofGroup.length})`),
    ...[...byOperations].flatMap(([operations, list]) => [
      `  ${styleText('bold', operations)}`,
      ...list.map(({ sentence }) => `    ${sentence}`),
    ]),
    '',
  ];
};

/** How many of the changed texts are shown. */
const shownTexts = 20;

/** The published texts that changed since a maintainer accepted them, beside ours. */
const reportTexts = (changed: readonly ChangedTexts[]): string[] => {
  if (changed.length === 0) return [];
  const pairs = changed
    .slice(0, shownTexts)
    .flatMap(({ name, texts }) => [
      `  ${styleText('bold', name === '#' ? 'the document' : name)}`,
      ...texts.flatMap(({ pointer, published, ours }) => [
        `    ${pointer}`,
        `      published: ${published ?? '(none)'}`,
        `      ours:      ${ours ?? '(none)'}`,
      ]),
    ]);
  const rest = changed.length - shownTexts;
  return [
    styleText(
      'yellow',
      `Published texts that changed since they were accepted (${changed.length})`,
    ),
    ...pairs,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    '  --accept-texts accepts them, once our texts say the same.',
    '',
  ];
};

const nameOperations = (operations: readonly string[]): string => {
  if (operations.length === 0) return 'the document';
  const named = operations.slice(0, namedOperations).join(', ');
  return operations.length > namedOperations
    ? `${named} and ${operations.length - namedOperations} more`
    : named;
};

/** The changes for programs. */
export const changesAsJson = ({
  changedTexts,
  source,
  edition,
  how,
  bytes,
  comparedWith,
  changes,
}: PulledContract): object => ({
  source,
  edition,
  how,
  bytes,
  comparedWith,
  counts: Object.fromEntries(
    (['breaking', 'addition', 'text'] satisfies ChangeGroup[]).map((group) => [
      group,
      changes.filter((change) => change.group === group).length,
    ]),
  ),
  changes,
  changedTexts,
});
