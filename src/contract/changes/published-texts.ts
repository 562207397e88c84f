import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../../filesystem/write-atomically.ts';
import { pointerOf } from '../json-pointer.ts';
import { operationsOf, type OpenApi } from '../openapi.ts';
import { inProject, type Edition } from '../project.ts';
import { stationsOf } from './schema-places.ts';
import { walkKeywords } from '../walk-keywords.ts';

/**
 * Texts of a published contract that changed. A rule can change in words alone ("removing a participant is an error
 * now"), which no comparison of schemas finds. The committed contract has texts of our own, so the published ones are
 * known by their hashes only: `openapi/published-texts.json` has those that a maintainer accepted.
 */
export interface ChangedTexts {
  /** The operation id, the component (`schemas/Group`), or `#` for the rest of the document. */
  readonly name: string;
  /** A JSON pointer to the operation or the component. */
  readonly pointer: string;
  readonly texts: readonly TextPair[];
}

/** A published text, and ours at the same place. */
export interface TextPair {
  readonly pointer: string;
  /** Undefined if the publisher removed it. */
  readonly published: string | undefined;
  readonly ours: string | undefined;
}

/** The hashes of the accepted texts, separated by spaces; by edition and by the name of the operation or component. */
export type AcceptedTexts = Partial<Record<Edition, Readonly<Record<string, string>>>>;

const acceptedFile = 'openapi/published-texts.json';

/** Empty if the project has no accepted texts yet. */
export const readAcceptedTexts = async (): Promise<AcceptedTexts> =>
  existsSync(inProject(acceptedFile))
    ? (JSON.parse(await readFile(inProject(acceptedFile), 'utf8')) as AcceptedTexts) // safe: this module writes it
    : {};

/** Remembers the texts of a published contract as accepted. Returns the file's path in the project. */
export const acceptTexts = async (edition: Edition, published: OpenApi): Promise<string> => {
  const hashes = [...textsOf(published)].map(
    ([name, { texts }]) => [name, hashesOf(texts)] as const,
  );
  const accepted = { ...(await readAcceptedTexts()), [edition]: Object.fromEntries(hashes.sort()) };
  await writeAtomically(inProject(acceptedFile), `${JSON.stringify(accepted, null, 2)}\n`);
  return acceptedFile;
};

/** The texts of operations and components that are neither accepted nor ours, and accepted ones that were removed. */
export const changedTexts = (
  published: OpenApi,
  ours: OpenApi,
  accepted: Readonly<Record<string, string>> | undefined,
): ChangedTexts[] => {
  if (accepted === undefined) return [];
  const [own, theirs] = [textsOf(ours), textsOf(published)];
  const everywhere = new Set([...theirs.values()].flatMap(({ texts }) => [...hashSet(texts)]));
  const acceptedOf = (name: string | undefined): readonly string[] =>
    name !== undefined && Object.hasOwn(accepted, name) ? (accepted[name]?.split(' ') ?? []) : [];
  return [...theirs].flatMap(([name, { pointer, texts }]) => {
    // A new operation or component is reported as such.
    if (!Object.hasOwn(accepted, name)) return [];
    const known = acceptedOf(name);
    const changed = [...texts].flatMap(([at, text]): TextPair[] => {
      const [place, key] = [at.slice(0, at.lastIndexOf('/')), at.slice(at.lastIndexOf('/') + 1)];
      const stations = stationsOf(ours, place);
      // So is a new part of one, with whatever texts it has.
      if (stations === undefined) return [];
      // What was a reference may be written out now.
      const component = stations.findLast(({ reference }) => reference)?.reference;
      const hash = hashOf(text);
      const ownText = textAt(stations.at(-1)?.value, key);
      return ownText === text ||
        known.includes(hash) ||
        acceptedOf(component?.replace('#/components/', '')).includes(hash)
        ? []
        : [{ pointer: at, published: text, ours: ownText }];
    });
    // A text that changed left a hash that is gone, too.
    const gone = known.filter((hash) => !everywhere.has(hash)).length - changed.length;
    const removed = [...(own.get(name)?.texts ?? [])].flatMap(([at, text]): TextPair[] => {
      const isHere = stationsOf(published, at.slice(0, at.lastIndexOf('/'))) !== undefined;
      return isHere && !texts.has(at) ? [{ pointer: at, published: undefined, ours: text }] : [];
    });
    const pairs = [...changed, ...removed.slice(0, Math.max(gone, 0))];
    return pairs.length === 0 ? [] : [{ name, pointer, texts: pairs }];
  });
};

const textAt = (node: unknown, key: string): string | undefined => {
  if (typeof node !== 'object' || node === null) return undefined;
  const text: unknown = Object.entries(node).find(([name]) => name === key)?.[1];
  return typeof text === 'string' ? plainText(text) : undefined;
};

/** Without differences in white space. */
const plainText = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

interface Texts {
  readonly pointer: string;
  /** By JSON pointer. */
  readonly texts: Map<string, string>;
}

/** The texts of a contract by the operation or component that they belong to. */
const textsOf = (document: OpenApi): ReadonlyMap<string, Texts> => {
  const names = new Map(
    (['paths', 'webhooks'] as const).flatMap((part) =>
      operationsOf(document, part).map(({ id, path, method }) => [
        `#${pointerOf(part, path, method)}`,
        id,
      ]),
    ),
  );
  const found = new Map<string, Texts>();
  walkKeywords(document, (node, pointer) => {
    for (const key of ['summary', 'description', 'title']) {
      const text = node[key];
      if (typeof text !== 'string') continue;
      const owner = pointer.split('/').slice(0, 4).join('/');
      const isComponent = owner.startsWith('#/components/') && owner.split('/').length === 4;
      const name = names.get(owner) ?? (isComponent ? owner.slice('#/components/'.length) : '#');
      const entry = found.get(name) ?? { pointer: name === '#' ? '#' : owner, texts: new Map() };
      found.set(name, entry);
      entry.texts.set(`${pointer}/${key}`, plainText(text));
    }
  });
  return found;
};

const hashesOf = (texts: ReadonlyMap<string, string>): string =>
  [...hashSet(texts)].sort().join(' ');

const hashSet = (texts: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set([...texts.values()].map(hashOf));

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
