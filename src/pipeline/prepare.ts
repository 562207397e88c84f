import { ConfigurationError } from '../errors/configuration-error.ts';
import { fieldBits, fileBits, hasBits } from '../fields/field-bits.ts';
import { FieldFormatter } from '../fields/format-fields.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import type { Call } from './call.ts';
import { callerHeaders } from './header-values.ts';
import { jsonOf } from './json.ts';
import type { RouteArguments } from './route.ts';
import { pathOf, queryOf } from './url.ts';

/** A request without its credentials and its length: `attempt.ts` and the transport add them. */
export interface PreparedRequest {
  readonly url: string;
  /** What the call is about: the operation with its ids. WhatsApp's own rate limit counts by it. */
  readonly target: string;
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a stream of JSON if files are read while it is sent. */
  readonly body: string | StreamedBody | undefined;
  /** The files of the body. They must be closed when the call is over. */
  readonly files: readonly MediaFile[];
}

/**
 * Converts the arguments of a call to a request.
 *
 * @param serialize writes the formatted body as JSON.
 * @throws {InvalidIdError | InvalidMediaError | NotRegisteredError} naming operation and field.
 * @throws {ConfigurationError} for a missing body, and for one that JSON cannot express.
 */
export const prepare = async (
  { settings, route, options, instanceId, time }: Call,
  { params, query, body }: RouteArguments,
  serialize: (body: unknown, operationId: string) => string = jsonOf,
): Promise<PreparedRequest> => {
  // Without a body, the gateway responds with a misleading error about invalid JSON.
  if (route.body && route.bodyOptional !== true && (body === undefined || body === null))
    throw new ConfigurationError(`${route.id}: the body is missing.`);
  const files = hasBits(route.body, fileBits)
    ? await import('../fields/file-fields.ts')
    : undefined;
  const formatter = new FieldFormatter({
    operationId: route.id,
    national: await settings.national?.(),
    files,
    eventFilterProblem: hasBits(route.body, fieldBits.eventType)
      ? await settings.eventFilterProblem()
      : undefined,
    resolveRecipient: settings.resolveRecipients
      ? async (jid, place) =>
          (await settings.resolver()).recipient(jid, place, { instanceId, signal: time.signal })
      : undefined,
  });
  try {
    const formatted = route.body && formatter.format(route.body, body, 'body');
    time.throwIfOver();
    const path = pathOf(route, params, formatter);
    const url =
      settings.baseUrl + path + (query === undefined ? '' : queryOf(route, query, formatter));
    await settings.validation?.load();
    // Detects the types of files, and resolves recipients.
    if (formatter.unfinished.length > 0)
      await time.prepare(() => Promise.all(formatter.unfinished.map((complete) => complete())));
    const json = formatted === undefined ? undefined : serialize(formatted, route.id);
    return {
      url,
      target: [route.id, path, ...formatter.recipients].join(' '),
      headers: {
        accept: route.answer === 'binary' ? '*/*' : 'application/json',
        ...settings.headers,
        ...(options.headers && callerHeaders(options.headers)),
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      body: json === undefined ? undefined : (files?.bodyWith(json, formatter.files) ?? json),
      files: formatter.files,
    };
  } catch (error) {
    for (const file of formatter.files) file.close();
    throw error;
  }
};
