import {
  componentName,
  isReference,
  operationsAndWebhooks,
  resolve,
  type MediaType,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';

/** Words for ids, and for the people and groups that they name. */
const idWords = [
  ...['id', 'jid', 'lid', 'phone', 'participant', 'mention', 'member', 'recipient', 'sender'],
  ...['chat', 'group', 'caller', 'inviter', 'owner'],
];
/** A name ends in one of them: `participants`, `chatId`, `SENDER_JID`. */
const idName = new RegExp(
  idWords
    .flatMap((word) => [
      `(?:^|[^a-z])${word}s?$`,
      `${word.charAt(0).toUpperCase()}${word.slice(1)}s?$`,
      `${word.toUpperCase()}S?$`,
    ])
    .join('|'),
);
/** Names that are ids as a whole, while `createdTo` is a time. */
const idNames = ['to', 'from', 'user', 'users'];

/**
 * Strings of a contract that look like ids of WhatsApp, by their names or because their descriptions mention a JID,
 * and that no overlay has marked: neither `format: jid` or `phone`, nor `x-id` for other ids.
 * Unmarked strings are sent unchanged, so a wrong id would not be detected.
 *
 * @returns the place of each, one per line: `SendPollRequest.chatId`, `createPoll, path chatId`.
 */
export const unmarkedIds = (document: OpenApi): string[] => {
  const found = new Set<string>();
  /** The names under which a schema was seen: a string may have several, and one of them may look like an id. */
  const seen = new Map<object, Set<string>>();

  const visit = (
    value: Schema | Reference | undefined,
    place: string,
    name: string,
    said = '',
  ): void => {
    if (value === undefined) return;
    const schema = resolve(document, value);
    const names = seen.get(schema) ?? new Set();
    if (names.has(name)) return;
    seen.set(schema, names.add(name));
    const component = isReference(value) ? componentName(value.$ref, 'schemas') : undefined;
    const at = component ?? place;
    const description = schema.description ?? said;
    if (isBareString(schema) && looksLikeId(name, description)) found.add(at);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(part, at, name, description);
    for (const [property, inner] of Object.entries(schema.properties ?? {}))
      visit(inner, `${at}.${property}`, property);
    visit(schema.items, `${at}[]`, name, description);
    if (typeof schema.additionalProperties === 'object')
      visit(schema.additionalProperties, `${at}.*`, name, description);
  };
  const visitContent = (content: Record<string, MediaType> | undefined, place: string): void => {
    for (const { schema } of Object.values(content ?? {})) visit(schema, place, '');
  };

  for (const { id, operation, parameters } of operationsAndWebhooks(document)) {
    for (const { name, in: where, schema, description } of parameters) {
      if (where === 'path' || where === 'query')
        visit(schema, `${id}, ${where} ${name}`, name, description);
    }
    if (operation.requestBody)
      visitContent(resolve(document, operation.requestBody).content, `${id}, body`);
    for (const [code, response] of Object.entries(operation.responses ?? {}))
      visitContent(resolve(document, response).content, `${id}, answer ${code}`);
  }
  return [...found];
};

const isBareString = ({ type, format, enum: values, 'x-id': kind }: Schema): boolean =>
  [type].flat().includes('string') &&
  format === undefined &&
  values === undefined &&
  kind === undefined;

const looksLikeId = (name: string, description: string): boolean =>
  idName.test(name) || idNames.includes(name) || /\bJIDs?\b/.test(description);
