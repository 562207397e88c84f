import type { ClientMethods } from '../../contract/client-methods.ts';
import { inClientWords } from '../../contract/client-words.ts';
import type { ContractChange } from '../../contract/contract-change.ts';
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
export const isOfTexts = ({ group, rule }: ContractChange): boolean =>
  group === 'text' && !rule.startsWith('server');

/** What changed, in the client's words: a finding a change, but for texts, of which it is one an operation. */
export const changeFindings = (changes: readonly ContractChange[], telling: Telling): Finding[] => [
  ...changes.filter((change) => !isOfTexts(change)).map((change) => changeFinding(change, telling)),
  ...textFindings(changes.filter(isOfTexts), telling),
  ...unservedFindings(changes, telling),
];

const changeFinding = (change: ContractChange, { before, after, lines }: Telling): Finding => {
  const { group, rule, places, before: was, after: is } = change;
  const [place] = places;
  return {
    check: 'diff',
    rule,
    kind: group === 'breaking' ? 'broken' : 'note',
    ...named(change.operations),
    ...(place !== undefined && {
      place: pointerOf(place),
      file: lines.file,
      line: lines.at(place),
    }),
    message: inClientWords(change, before, after),
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
const pointerOf = (place: string): string => decodeURIComponent(place.replace(/^#/, ''));

/** Other words for a text that many share are counted at each operation that has it. */
const textFindings = (
  changes: readonly ContractChange[],
  { before, lines }: Telling,
): Finding[] => {
  const byOperation = new Map<string | undefined, ContractChange[]>();
  for (const change of changes) {
    for (const id of change.operations.length === 0 ? [undefined] : change.operations)
      byOperation.set(id, [...(byOperation.get(id) ?? []), change]);
  }
  return [...byOperation].map(([id, ofOperation]): Finding => {
    const count = new Set(ofOperation.flatMap(({ places }) => places)).size;
    const place = ofOperation[0]?.places[0];
    const name =
      id === undefined ? 'the contract' : (before.byOperation.get(id) ?? [id]).join(', ');
    return {
      check: 'diff',
      rule: 'text-changed',
      kind: 'note',
      ...(id !== undefined && { operationId: id }),
      ...(place !== undefined && {
        place: pointerOf(place),
        file: lines.file,
        line: lines.at(place),
      }),
      message: `${name}: ${count === 1 ? 'a text differs' : `${count} texts differ`}`,
    };
  });
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
