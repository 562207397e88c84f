import {
  componentName,
  isReference,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../contract/openapi.ts';
import type { GoField, GoType, Rule } from './go-types.ts';

/** Makes the Go types of a contract's request bodies: the server names them in its errors. */
export class ServerStructs {
  readonly #document: OpenApi;
  /** By name, for types that lead back to themselves. */
  readonly #named = new Map<string, GoType>();

  constructor(document: OpenApi) {
    this.#document = document;
  }

  /** @param name of the type, where the schema has none of its own. */
  typeOf(schema: Schema | Reference, name: string): GoType {
    if (!isReference(schema)) return this.#make(schema, name);
    const known = this.#named.get(schema.$ref);
    if (known) return known;
    const component = componentName(schema.$ref, 'schemas') ?? name;
    const target = resolve<Schema>(this.#document, schema);
    if (!isStruct(target)) return this.#make(target, component);
    const struct = {
      kind: 'struct' as const,
      name: structName(component),
      fields: [] as GoField[],
    };
    this.#named.set(schema.$ref, struct);
    struct.fields.push(...this.#fields(target, struct.name));
    return struct;
  }

  #make(schema: Schema, name: string): GoType {
    if (isStruct(schema)) return { kind: 'struct', name, fields: this.#fields(schema, name) };
    const { items = {}, additionalProperties } = schema;
    switch ([schema.type].flat().find((type) => type !== 'null')) {
      case 'string':
        return { kind: schema.format === 'date-time' ? 'time' : 'string' };
      case 'boolean':
        return { kind: 'bool' };
      case 'integer':
        return {
          kind: schema.format === 'int32' || schema.format === 'int64' ? schema.format : 'int',
        };
      case 'number':
        return { kind: schema.format === 'float' ? 'float32' : 'float64' };
      case 'array':
        return { kind: 'slice', of: this.typeOf(items, name) };
      case 'object':
        return typeof additionalProperties === 'object'
          ? { kind: 'map', of: this.typeOf(additionalProperties, name) }
          : { kind: 'any' };
      default:
        return { kind: 'any' };
    }
  }

  /** Parts with a name of their own are embedded structs, and so are groups of fields that many requests share. */
  #fields(schema: Schema, struct: string): GoField[] {
    const { properties = {}, required = [], allOf = [] } = schema;
    const embedded = Object.entries(sharedFields).filter(([, keys]) =>
      keys.every((key) => Object.hasOwn(properties, key)),
    );
    const own = Object.entries(properties).map(([key, property]): GoField => {
      const resolved = resolve<Schema>(this.#document, property);
      const type = this.typeOf(property, goName(key));
      return {
        key,
        name: goName(key),
        embeddedIn: embedded.filter(([, keys]) => keys.includes(key)).map(([name]) => name),
        type,
        rules: serverRules[`${struct}.${key}`] ?? rulesOf(resolved, type, required.includes(key)),
      };
    });
    const parts = allOf.flatMap((part) => {
      const type = this.typeOf(part, struct);
      if (type.kind !== 'struct') return [];
      const outer = isReference(part) ? [type.name] : [];
      return type.fields.map((field) => ({
        ...field,
        embeddedIn: [...outer, ...field.embeddedIn],
      }));
    });
    return [...parts, ...own];
  }
}

const isStruct = ({ properties, allOf }: Schema): boolean =>
  properties !== undefined || allOf !== undefined;

/** The server's types leave out the noun of their resource where that does not change what they are. */
const structNames: Readonly<Record<string, string>> = {
  SetChatEphemeralRequest: 'SetEphemeralRequest',
  MuteChatRequest: 'MuteRequest',
  PinChatRequest: 'PinRequest',
  ArchiveChatRequest: 'ArchiveRequest',
  ChatMarkAsReadRequest: 'MarkAsReadRequest',
  ToggleMuteNewsletterRequest: 'ToggleMuteRequest',
  UpdateInstanceConfigRequest: 'InstanceConfig',
};

const structName = (component: string): string => structNames[component] ?? component;

/** Structs that the server embeds in requests; the contract lists their fields in each request. */
const sharedFields: Readonly<Record<string, readonly string[]>> = {
  CommonSendOptions: [
    'mentions',
    'replyTo',
    'replyToSenderId',
    'isForwarded',
    'ephemeralExpiration',
  ],
  MediaData: ['data', 'url'],
};

/** Rules that the contract states differently, or in words only. */
const serverRules: Readonly<Record<string, readonly Rule[]>> = {
  // An absent reaction removes one, as an empty one does.
  'SendReactionRequest.reaction': [],
  'SendContactRequest.displayName': [{ tag: 'required_without', key: 'vcard' }],
  'SendContactRequest.vcard': [{ tag: 'required_without', key: 'displayName' }],
  'CreateInstanceRequest.id': [
    { tag: 'required' },
    { tag: 'instance_id', pattern: /^[a-zA-Z\d][a-zA-Z\d._-]{0,63}$/ },
  ],
};

/** The rules of a field by its schema. An optional field is checked only where it has a value. */
const rulesOf = (schema: Schema, type: GoType, isRequired: boolean): Rule[] => {
  const { enum: values, pattern, format, minLength, minItems, minimum } = schema;
  const min = minLength ?? minItems ?? minimum;
  const max = schema.maxLength ?? schema.maxItems ?? schema.maximum;
  // A boolean that is left out is false to Go, so the server cannot require one.
  const first: Rule = { tag: isRequired && type.kind !== 'bool' ? 'required' : 'omitempty' };
  return [
    first,
    ...(values ? [{ tag: 'oneof' as const, values }] : []),
    ...(min === undefined ? [] : [{ tag: 'min' as const, limit: min }]),
    ...(max === undefined ? [] : [{ tag: 'max' as const, limit: max }]),
    ...(pattern === undefined ? [] : [{ tag: 'regexp' as const, pattern: new RegExp(pattern) }]),
    ...(format === 'uri' ? [{ tag: 'url' as const }] : []),
  ];
};

/** `chatId` → `ChatID`. Go writes initialisms in capitals. */
const goName = (key: string): string =>
  `${key.charAt(0).toUpperCase()}${key.slice(1)}`
    .replace(/^Vcard/, 'VCard')
    .replace(/(?:Id|Url|Api)(?=$|[A-Z])/g, (word) => word.toUpperCase());
