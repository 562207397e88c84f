import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { OpenApi, Reference, Schema } from '../../src/contract/openapi.ts';

/** Checks values against schemas of a contract. @returns what is wrong with a value, one text for each error. */
export const schemaErrors = (
  document: OpenApi,
): ((schema: Schema | Reference, value: unknown) => string[]) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv, ['date-time']);
  // What these texts mean is the client's concern.
  for (const format of ['jid', 'phone', 'uri', 'byte', 'binary', 'double', 'int64', 'decimal'])
    ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'contract', ...document });
  return (schema, value) => {
    const absolute = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/');
    const validate = ajv.compile(JSON.parse(absolute) as object);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
};
