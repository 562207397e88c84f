import type { OpenApi } from '../../../contract/openapi.ts';
import { placedParts, propertiesOf } from './placed-schemas.ts';
import type { ProbedOperation } from './probed-operations.ts';

/**
 * Small valid files by the operation that sends them. Where an operation is not listed, the contract's own example of
 * a file, a picture, is sent.
 */
const files: Readonly<Record<string, { readonly data: string; readonly mimeType: string }>> = {};

const name = 'WSAPI contract check';

/** Values of optional fields without which a message arrives empty (facts 16 and 17), by name or by `x-field`. */
const contents: Readonly<Record<string, string>> = {
  text: `${name}: a test message`,
  'contact-name': name,
  vcard: `BEGIN:VCARD\nVERSION:3.0\nN:;${name};;;\nFN:${name}\nEND:VCARD`,
  'media-type': 'image/png',
  filename: 'wsapi-contract-check.png',
};

/** A message with content in the fields that the contract does not require but a phone needs. */
export const withSampleContent = (
  document: OpenApi,
  operation: ProbedOperation,
  message: object,
): object => {
  const parts = placedParts(document, operation.body?.schema ?? {}, '');
  const filled = propertiesOf(parts).flatMap(([field, value]): [string, string][] => {
    const kind = 'x-field' in value ? value['x-field'] : undefined;
    const content = contents[kind ?? field];
    return content === undefined ? [] : [[field, content]];
  });
  return { ...message, ...Object.fromEntries(filled), ...files[operation.id] };
};
