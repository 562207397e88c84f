import type { Reference, Schema } from '../../../contract/openapi.ts';
import { bodyFindings, type Observation } from './check-body.ts';
import type { ProbeResponse } from './http-exchange.ts';
import { contentType, matches, mediaTypeOf, parsed } from './media-types.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import type { PlacedResponse, ResponseSchemas } from './response-schemas.ts';

/** The JSON of a response that is valid for its schema. */
export interface SuccessValue {
  readonly json: unknown;
  readonly schema: Schema | Reference;
}

/** Checks the headers and the body of a success. */
export const checkSuccess = (
  schemas: ResponseSchemas,
  { response, place }: PlacedResponse,
  { headers, body }: ProbeResponse,
): { observations: Observation[]; value?: SuccessValue } => {
  const observations = headerFindings(schemas, { response, place }, headers);
  const documented = Object.keys(response.content ?? {});
  const type = mediaTypeOf(headers['content-type']);
  if (documented.length === 0) {
    if (body.byteLength > 0)
      observations.push({
        rule: 'unexpected-body',
        kind: 'broken',
        place,
        message: 'the response has a body, and the contract documents none',
        expected: 'no body',
        seen: `${body.byteLength} bytes${type === '' ? '' : ` of ${type}`}`,
      });
    return { observations };
  }
  const named = documented.find((name) => matches(name, type));
  if (named === undefined) observations.push(contentType(place, documented, type));
  const media = named ?? documented.find((name) => name.includes('json'));
  const { schema } = response.content?.[media ?? ''] ?? {};
  if (media === undefined || schema === undefined || !media.includes('json'))
    return { observations };
  const schemaPlace = place + pointerOf('content', media, 'schema');
  const json = parsed(body);
  if (json === undefined) {
    observations.push({
      rule: 'not-json',
      kind: 'broken',
      place: schemaPlace,
      message: 'the body of the response is not JSON',
      expected: 'JSON',
      seen: body.byteLength === 0 ? 'no body' : type === '' ? 'something else' : type,
    });
    return { observations };
  }
  const found = bodyFindings(schemas, schema, schemaPlace, json);
  return {
    observations: [...observations, ...found],
    ...(found.every(({ kind }) => kind === 'note') && { value: { json, schema } }),
  };
};

const headerFindings = (
  schemas: ResponseSchemas,
  { response, place }: PlacedResponse,
  headers: ProbeResponse['headers'],
): Observation[] =>
  Object.keys(response.headers ?? {}).flatMap((name): Observation[] => {
    const { header, at } = schemas.headerAt(place + pointerOf('headers', name));
    const text = headers[name.toLowerCase()];
    const isWrong =
      text === undefined
        ? header.required === true
        : header.schema !== undefined &&
          // A header's number is text.
          [text, Number(text)].every((value) => schemas.errors(`${at}/schema`, value).length > 0);
    return isWrong
      ? [
          {
            rule: 'header',
            kind: 'broken',
            place: at,
            message: `the header ${name} ${text === undefined ? 'is missing' : 'violates the contract'}`,
          },
        ]
      : [];
  });
