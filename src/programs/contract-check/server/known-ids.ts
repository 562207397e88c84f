import {
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import { jidKind } from './jid-kind.ts';
import { placedParts, propertiesOf } from './placed-schemas.ts';

interface KnownId {
  readonly id: string;
  /** The part of the API whose response contained it; empty if the caller gave it. */
  readonly origin: string;
}

/** Ids found in responses, by their kind: a kind of JID, or an `x-id`. */
export class KnownIds {
  readonly #byKind = new Map<string, KnownId[]>();

  constructor(known: Readonly<Record<string, string | undefined>> = {}) {
    for (const [kind, id] of Object.entries(known)) if (id !== undefined) this.#add(kind, id, '');
  }

  /**
   * Collects the ids in a valid response: of each kind, the first one from each part of the API.
   *
   * @param path of the operation.
   */
  collect(document: OpenApi, schema: Schema | Reference, answer: unknown, path: string): void {
    this.#collect(document, schema, answer, { origin: originOf(path), name: '', depth: 0 });
  }

  #collect(
    document: OpenApi,
    value: Schema | Reference,
    answer: unknown,
    { origin, name, depth }: { origin: string; name: string; depth: number },
  ): void {
    if (depth > 8 || answer === null || answer === undefined) return;
    const parts = placedParts(document, value, '');
    const below = { origin, name, depth: depth + 1 };
    if (Array.isArray(answer)) {
      const items = parts.find(({ schema }) => schema.items !== undefined)?.schema.items;
      if (items !== undefined) this.#collect(document, items, answer[0], below);
    } else if (typeof answer === 'object') {
      for (const [own, property] of propertiesOf(parts))
        this.#collect(document, property, (answer as Record<string, unknown>)[own], {
          ...below,
          name: own,
        });
    } else if (typeof answer === 'string' && answer !== '') {
      const code = inviteCode(name, answer);
      if (code !== undefined)
        for (const kind of ['id invite-code', 'id channel-invite-code'])
          this.#add(kind, code, origin);
      const kinds = parts.flatMap(({ schema }) => kindsOf(schema));
      const own = `jid ${jidKind(answer) ?? ''}`;
      const kind = kinds.find((one) => one === own || !one.startsWith('jid'));
      if (kind !== undefined) this.#add(kind, answer, origin);
    }
  }

  /**
   * A known id for a parameter, preferably from the same part of the API: the id of a community is also the id of a
   * group, but the community routes do not accept groups. Ids go into paths unencoded.
   *
   * @param path of the operation that has the parameter.
   */
  for(document: OpenApi, parameter: Parameter, path: string): string | undefined {
    const known = this.#known(document, parameter);
    return (known.find(({ origin }) => origin === originOf(path)) ?? known[0])?.id;
  }

  /** Whether an id for a parameter is known from the same part of the API. */
  hasOwn(document: OpenApi, parameter: Parameter, path: string): boolean {
    return this.#known(document, parameter).some(({ origin }) => origin === originOf(path));
  }

  #known(document: OpenApi, { schema }: Parameter): KnownId[] {
    if (schema === undefined) return [];
    return kindsOf(resolve<Schema>(document, schema)).flatMap(
      (kind) => this.#byKind.get(kind) ?? [],
    );
  }

  #add(kind: string, id: string, origin: string): void {
    const known = this.#byKind.get(kind) ?? [];
    // Other characters would change the path.
    if (!/^[\w.:@+=-]+$/.test(id) || known.some((one) => one.origin === origin)) return;
    this.#byKind.set(kind, [...known, { id, origin }]);
  }
}

/** The part of the API that a path belongs to: its first segment. */
export const originOf = (path: string): string => path.split('/')[1] ?? '';

/** Invite codes are in links, or in a field with this name. */
const inviteCode = (name: string, text: string): string | undefined =>
  name === 'inviteCode'
    ? text
    : /^https:\/\/(?:chat\.whatsapp\.com|whatsapp\.com\/channel)\/([\w-]+)/.exec(text)?.[1];

/** The kinds of id that a text may be. */
const kindsOf = (schema: Schema): string[] => {
  if (schema.format === 'jid') return (schema['x-jid-kinds'] ?? []).map((kind) => `jid ${kind}`);
  const kind = schema['x-id'];
  return kind === undefined || kind === 'none' ? [] : [`id ${kind}`];
};
