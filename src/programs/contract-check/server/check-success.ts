import type { Reference, Schema } from '../../../contract/openapi.ts';
import { bodyFindings, type Observation } from './check-body.ts';
import type { ProbeResponse } from './http-exchange.ts';
import { contentType, matches, mediaTypeOf, parsed } from './media-types.ts';
import { pointerTo } from './contract-pointer.ts';
import type { PlacedResponse, ResponseSchemas } from './response-schemas.ts';

/** What a success holds that keeps to its schema. */
export interface SuccessValue {
  readonly json: unknown;
  readonly schema: Schema | Reference;
}

/** Judges the headers and the body of an answer that says that it worked. */
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
        message: 'the answer has a body, and the contract gives it none',
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
  const schemaPlace = place + pointerTo('content', media, 'schema');
  const json = parsed(body);
  if (json === undefined) {
    observations.push({
      rule: 'not-json',
      kind: 'broken',
      place: schemaPlace,
      message: 'the body of the answer is no JSON',
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
    const { header, at } = schemas.headerAt(place + pointerTo('headers', name));
    const text = headers[name.toLowerCase()];
    const isWrong =
      text === undefined
        ? header.required === true
        : header.schema !== undefined &&
          // A number is a text, too, in a header.
          [text, Number(text)].every((value) => schemas.errors(`${at}/schema`, value).length > 0);
    return isWrong
      ? [
          {
            rule: 'header',
            kind: 'broken',
            place: at,
            message: `the header ${name} is ${text === undefined ? 'missing' : 'not what the contract says'}`,
          },
        ]
      : [];
  });
