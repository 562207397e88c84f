import type { ClientMethods } from '../../../contract/changes/client-methods.ts';
import {
  clientChangeMessage,
  listMethods,
} from '../../../contract/changes/client-change-message.ts';
import type { ChangedTexts } from '../../../contract/changes/published-texts.ts';
import type { ContractChange } from '../../../contract/changes/contract-change.ts';
import type { Finding } from '../finding.ts';
import type { ContractLines } from './contract-lines.ts';

/** What findings are written with. */
export interface Telling {
  /** The methods that the client has. */
  readonly before: ClientMethods;
  /** The methods that a client of the published contract has. */
  readonly after: ClientMethods;
  /** The committed contract's file. */
  readonly lines: ContractLines;
}

/** Texts that differ from ours are counted, not shown: ours are in our own words. */
const isOfTexts = ({ group, rule }: ContractChange): boolean =>
  group === 'text' && !rule.startsWith('server');

/**
 * A finding for each change, in terms of the client's methods. Changed texts are one finding for each operation, and a
 * text that the publisher changed is not also reported as one that differs from ours.
 */
export const changeFindings = (
  changes: readonly ContractChange[],
  changedTexts: readonly ChangedTexts[],
  telling: Telling,
): Finding[] => {
  const published = new Set(
    changedTexts.flatMap(({ texts }) => texts.map(({ pointer }) => pointer)),
  );
  const differing = changes
    .filter(isOfTexts)
    .filter(({ places }) => !places.every((place) => published.has(place)));
  return [
    ...changes
      .filter((change) => !isOfTexts(change))
      .map((change) => changeFinding(change, telling)),
    ...textFindings(differing, telling),
    ...publishedTextFindings(changedTexts, telling),
    ...unservedFindings(changes, telling),
  ];
};

const changeFinding = (change: ContractChange, { before, after, lines }: Telling): Finding => {
  const { group, rule, places, before: was, after: is } = change;
  return {
    check: 'diff',
    rule,
    kind: group === 'breaking' ? 'broken' : 'note',
    ...named(change.operations),
    ...placed(places[0], lines),
    message: clientChangeMessage(change, before, after),
    ...(was !== undefined && { expected: was }),
    ...(is !== undefined && { seen: is }),
  };
};

const named = (operations: readonly string[]): Pick<Finding, 'operationId' | 'operationIds'> => {
  const [first, ...others] = operations;
  if (first === undefined) return {};
  return others.length === 0 ? { operationId: first } : { operationIds: operations };
};

const placed = (
  place: string | undefined,
  lines: ContractLines,
): Pick<Finding, 'place' | 'file' | 'line'> =>
  place === undefined
    ? {}
    : {
        place: place.replace(/^#/, ''),
        file: lines.file,
        line: lines.at(place),
      };

/** Published texts that changed since a maintainer accepted them: a rule may have changed in words alone. */
const publishedTextFindings = (
  changed: readonly ChangedTexts[],
  { before, lines }: Telling,
): Finding[] =>
  changed.map(({ name, pointer, texts }): Finding => {
    const isOperation = /^#\/(?:paths|webhooks)\//.test(pointer);
    const owner = isOperation ? listMethods([name], before) : name === '#' ? 'the contract' : name;
    const [text, it] =
      texts.length === 1 ? ['a published text', 'it'] : [`${texts.length} published texts`, 'them'];
    return {
      check: 'diff',
      rule: 'published-text-changed',
      kind: 'note',
      ...(isOperation && { operationId: name }),
      ...placed(texts.length === 1 ? texts[0]?.pointer : pointer, lines),
      message: `${owner}: ${text} changed; npm run pull shows ${it} beside ours, and --accept-texts accepts ${it}`,
    };
  });

/** With more operations than this, changed texts are one finding. */
const toldOperations = 20;

/** Counts the texts of each operation, including those of the components that it uses. */
const textFindings = (changes: readonly ContractChange[], telling: Telling): Finding[] => {
  const byOperation = new Map<string | undefined, ContractChange[]>();
  for (const change of changes) {
    for (const id of change.operations.length === 0 ? [undefined] : change.operations)
      byOperation.set(id, [...(byOperation.get(id) ?? []), change]);
  }
  return byOperation.size > toldOperations
    ? [
        textFinding(
          [...byOperation.keys()].flatMap((id) => id ?? []),
          changes,
          telling,
        ),
      ]
    : [...byOperation].map(([id, ofOperation]) =>
        textFinding(id === undefined ? [] : [id], ofOperation, telling),
      );
};

const textFinding = (
  operations: readonly string[],
  changes: readonly ContractChange[],
  { before, lines }: Telling,
): Finding => {
  const count = new Set(changes.flatMap(({ places }) => places)).size;
  const sentence = count === 1 ? 'a text differs' : `${count} texts differ`;
  return {
    check: 'diff',
    rule: 'text-changed',
    kind: 'note',
    ...named(operations),
    ...placed(changes[0]?.places[0], lines),
    message: `${listMethods(operations, before)}: ${sentence}`,
  };
};

/** New operations that the client cannot call. Otherwise it would go unnoticed that they are missing. */
const unservedFindings = (changes: readonly ContractChange[], { after }: Telling): Finding[] =>
  changes
    .filter(({ rule }) => rule === 'operation-added')
    .flatMap(({ operations }) =>
      operations.flatMap((id): Finding[] => {
        const reason = after.unserved.get(id);
        return reason === undefined
          ? []
          : [
              {
                check: 'diff',
                rule: 'operation-unserved',
                kind: 'note',
                operationId: id,
                message: `${id}: the client cannot call it: ${reason}`,
              },
            ];
      }),
    );
