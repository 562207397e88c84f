import { ConfigurationError } from '../errors/configuration-error.ts';
import type * as fileFields from '../fields/file-fields.ts';
import { FieldFormatter } from '../fields/format-fields.ts';
import { recipientsOf } from '../fields/recipients.ts';
import { takesFiles } from '../fields/takes-files.ts';
import type { StreamedFile } from '../media/streamed-file.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import { AttemptTimeout } from './attempt-timeout.ts';
import type { CallTime } from './call-time.ts';
import type { RequestOptions } from './client-interface.ts';
import { callerHeaders } from './header-values.ts';
import { jsonOf } from './json.ts';
import type { Route, RouteArguments } from './route.ts';
import type { SendSettings } from './send-settings.ts';
import { unlessAborted } from './unless-aborted.ts';
import { pathOf, queryOf } from './url.ts';

/** The arguments of a call in the gateway's form. */
export interface FormattedCall {
  readonly url: string;
  /** What the call is about: the operation with its ids. WhatsApp's own rate limit counts by it. */
  readonly target: string;
  /** Not JSON yet; undefined for an operation without a body. */
  readonly body: unknown;
  /** The files in it that are read while it is sent. They must be closed when the call is over. */
  readonly files: readonly StreamedFile[];
  /** The body as it is sent: text, or a stream if files have to be put into it. */
  readonly encode: (json: string) => string | StreamedBody;
}

/** A request of which everything is known but the key. */
export interface PreparedRequest extends Pick<FormattedCall, 'url' | 'target'> {
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | StreamedBody | undefined;
}

/**
 * Brings the arguments of a call into the gateway's form.
 *
 * @throws {InvalidIdError | InvalidMediaError | NotRegisteredError} naming operation and field.
 * @throws {ConfigurationError} for a missing body.
 */
export const formatCall = async (
  settings: SendSettings,
  route: Route,
  { params, query, body }: RouteArguments,
  instanceId: string | undefined,
  time: CallTime,
): Promise<FormattedCall> => {
  const fields =
    route.body && takesFiles(route.body) ? await import('../fields/file-fields.ts') : undefined;
  const formatter = new FieldFormatter({
    operationId: route.id,
    national: await settings.national?.(),
    files: fields,
    resolveRecipient: settings.resolveRecipients
      ? (jid, place) => settings.resolver.recipient(jid, place, { instanceId, signal: time.signal })
      : undefined,
  });
  try {
    // The body first: whatever fails afterwards, its files are known and closed.
    const formatted = route.body && formatter.format(route.body, checkedBody(route, body), 'body');
    time.throwIfOver();
    const path = pathOf(route, params, formatter);
    const url = settings.baseUrl + path + queryOf(route, query, formatter);
    await settings.validation?.load();
    if (formatter.isUnfinished) await finish(formatter, time);
    const files = streamedFiles(formatter, fields);
    return {
      url,
      target: [route.id, path, ...recipientsOf(route.body, formatted)].join(' '),
      body: formatted,
      files,
      encode: (json) => (fields && files.length > 0 ? new fields.StreamedBody(json, files) : json),
    };
  } catch (error) {
    closeFiles(streamedFiles(formatter, fields));
    throw error;
  }
};

/** Brings a call into the form in which it is sent. @throws as `formatCall` does. */
export const prepare = (
  route: Route,
  { url, target, body, encode }: FormattedCall,
  settings: SendSettings,
  options: RequestOptions,
): PreparedRequest => {
  const headers: Record<string, string> = {
    accept: route.answer === 'binary' ? '*/*' : 'application/json',
    ...settings.headers,
    ...(options.headers !== undefined && callerHeaders(options.headers)),
  };
  if (body === undefined) return { url, target, headers, body: undefined };
  headers['content-type'] = 'application/json';
  return { url, target, headers, body: encode(jsonOf(body, route.id)) };
};

/** The gateway answers a request without a body that its JSON is broken. */
const checkedBody = (route: Route, body: unknown): unknown => {
  if (route.bodyOptional !== true && (body === undefined || body === null))
    throw new ConfigurationError(`${route.id}: the body is missing.`);
  return body;
};

/** Reads what has to be read of files, and asks for recipients. It may take as long as an attempt. */
const finish = async (formatter: FieldFormatter, time: CallTime): Promise<void> => {
  const signal = time.startPreparation();
  try {
    await unlessAborted(formatter.finish(), signal);
  } catch (error) {
    throw error instanceof AttemptTimeout ? time.errorOf(new AttemptTimeout('not-sent')) : error;
  } finally {
    time.endAttempt();
  }
};

const streamedFiles = (
  formatter: FieldFormatter,
  fields: typeof fileFields | undefined,
): readonly StreamedFile[] =>
  fields === undefined ? [] : formatter.files.filter((file) => file instanceof fields.StreamedFile);

export const closeFiles = (files: readonly StreamedFile[]): void => {
  for (const file of files) file.close();
};
