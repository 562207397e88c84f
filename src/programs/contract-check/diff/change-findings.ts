import type { ClientMethods } from '../../../contract/changes/client-methods.ts';
import {
  clientChangeMessage,
  listMethods,
} from '../../../contract/changes/client-change-message.ts';
import type { ContractChange } from '../../../contract/changes/contract-change.ts';
import type { Finding } from '../finding.ts';
import type { ContractLines } from './contract-lines.ts';

/** What changes are told with. */
export interface Telling {
  /** The methods that the client has. */
  readonly before: ClientMethods;
  /** The methods that a client of the published contract has. */
  readonly after: ClientMethods;
  /** The committed contract's file. */
  readonly lines: ContractLines;
}

/** Texts are the publisher's: of them it is told where they differ, and not what they say. */
const isOfTexts = ({ group, rule }: ContractChange): boolean =>
  group === 'text' && !rule.startsWith('server');

/** What changed, in the client's words: a finding a change, but for texts, of which it is one an operation. */
export const changeFindings = (changes: readonly ContractChange[], telling: Telling): Finding[] => [
  ...changes.filter((change) => !isOfTexts(change)).map((change) => changeFinding(change, telling)),
  ...textFindings(changes.filter(isOfTexts), telling),
  ...unservedFindings(changes, telling),
];

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

/** Redocly writes pointers as fragments, with the percent signs of an address. */
const placed = (
  place: string | undefined,
  lines: ContractLines,
): Pick<Finding, 'place' | 'file' | 'line'> =>
  place === undefined
    ? {}
    : {
        place: decodeURIComponent(place.replace(/^#/, '')),
        file: lines.file,
        line: lines.at(place),
      };

/** How many operations with other texts are told one by one; where all was rewritten, nobody reads on. */
const toldOperations = 20;

/** Texts are counted at each operation that they are about; those of a component at each that uses it. */
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

/** A new operation that no method can be made of would be missing from the client without a word. */
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
                message: `${id}: no method can be made of it: ${reason}`,
              },
            ];
      }),
    );
