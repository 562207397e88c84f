import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mergeContract } from '../../src/contract/overlay/merged-contract.ts';
import { inProject, readSources } from '../../src/contract/project.ts';
import { resolve, type OpenApi, type Operation, type Schema } from '../../src/contract/openapi.ts';

/** A copy of the committed contract with handles for a small edit, as its publisher might make one. */
export class EditedContract {
  readonly document: OpenApi;

  constructor() {
    this.document = parse(readFileSync(inProject('openapi', 'cloud.yaml'), 'utf8'), {
      version: '1.2',
    }) as OpenApi; // it is the committed one
  }

  /** An operation that is there, or the test is at fault. */
  operation(method: 'get' | 'post' | 'put' | 'delete', path: string): Operation {
    const operation = this.document.paths?.[path]?.[method];
    if (operation === undefined) throw new Error(`There is no ${method} ${path}.`);
    return operation;
  }

  schema(name: string): Schema {
    const schema = this.document.components?.schemas?.[name];
    if (schema === undefined) throw new Error(`There is no schema ${name}.`);
    return resolve<Schema>(this.document, schema);
  }

  property(schema: string, name: string): Schema {
    const property = this.schema(schema).properties?.[name];
    if (property === undefined) throw new Error(`${schema} has no ${name}.`);
    return resolve<Schema>(this.document, property);
  }

  setProperty(schema: string, name: string, property: Schema): void {
    this.schema(schema).properties = { ...this.schema(schema).properties, [name]: property };
  }

  removeProperty(schema: string, name: string): void {
    this.property(schema, name);
    this.schema(schema).properties = Object.fromEntries(
      Object.entries(this.schema(schema).properties ?? {}).filter(([other]) => other !== name),
    );
    const required = this.schema(schema).required?.filter((other) => other !== name);
    if (required) this.schema(schema).required = required;
  }

  movePath(from: string, to: string): void {
    const { [from]: item, ...others } = this.document.paths ?? {};
    if (item === undefined) throw new Error(`There is no ${from}.`);
    this.document.paths = { ...others, [to]: item };
  }
}

/**
 * The self-hosted edition as its publisher has it, made of our own contract: without the customers' routes, their
 * parameters and their key, and with one server.
 */
export const selfHostedContract = async (): Promise<OpenApi> => {
  const { api } = await readSources();
  const { document } = await mergeContract({
    ...api,
    overlays: ['openapi/overlays/self-hosted.yaml'],
  });
  const { components = {}, paths = {} } = document;
  const without = <T>(entries: Readonly<Record<string, T>>, name: RegExp): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !name.test(key)));
  return {
    ...document,
    servers: (document.servers ?? []).filter(({ url }) => url !== 'https://wsapi.chat'),
    paths: without(paths, /^\/account\//),
    components: {
      ...components,
      parameters: without(components.parameters ?? {}, /^(?:AccountInstanceId|SubscriptionId)$/),
      securitySchemes: without(components.securitySchemes ?? {}, /^CustomerApiKey$/),
    },
  };
};
