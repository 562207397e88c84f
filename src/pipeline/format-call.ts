import { ConfigurationError } from '../errors/configuration-error.ts';
import { FieldFormatter, type FormatSettings } from '../fields/format-fields.ts';
import type { NationalNumbers } from '../ids/phone-spelling.ts';
import { takesFiles } from '../fields/takes-files.ts';
import type * as fileFields from '../fields/file-fields.ts';
import type { StreamedFile } from '../media/streamed-file.ts';
import type { Route, RouteArguments } from './route.ts';
import { AttemptTimeout, type CallClock } from './call-clock.ts';
import type { SendSettings } from './send-settings.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import { unlessAborted } from './unless-aborted.ts';
import { pathOf, queryOf } from './url.ts';

/** The values of a call in the gateway's form. */
export interface FormattedCall {
  readonly url: string;
  /** Not yet JSON; undefined for an operation without a body. */
  readonly body: unknown;
  /** The files in it that are read while it is sent. To be closed once that is over. */
  readonly files: readonly StreamedFile[];
  /** Puts them into its JSON; undefined where there are none. */
  readonly stream: ((json: string) => StreamedBody) | undefined;
}

/**
 * Brings what a call was given into the gateway's form.
 *
 * @throws {InvalidIdError | InvalidMediaError | NotRegisteredError} naming operation and field.
 * @throws {ConfigurationError} for a body that is missing.
 */
export const formatCall = (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  instanceId: string | undefined,
  clock: CallClock,
): FormattedCall | Promise<FormattedCall> => {
  // A send of nothing would reach the gateway, which says of it that its JSON is broken.
  if (route.body && route.bodyOptional !== true && (args.body === undefined || args.body === null))
    throw new ConfigurationError(`${route.id}: the body is missing.`);
  const national = settings.national?.();
  const files =
    route.body && takesFiles(route.body) ? import('../fields/file-fields.ts') : undefined;
  // What is there is not waited for.
  return national instanceof Promise || files !== undefined
    ? formatLater(settings, route, args, instanceId, clock, national, files)
    : formatted(settings, route, args, instanceId, clock, national, undefined);
};

const formatLater = async (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  instanceId: string | undefined,
  clock: CallClock,
  national: NationalNumbers | Promise<NationalNumbers> | undefined,
  files: Promise<typeof fileFields> | undefined,
): Promise<FormattedCall> => {
  const [rules, fields] = await Promise.all([national, files]);
  return formatted(settings, route, args, instanceId, clock, rules, fields);
};

const formatted = (
  settings: SendSettings,
  route: Route,
  { params, query, body }: RouteArguments,
  instanceId: string | undefined,
  clock: CallClock,
  national: NationalNumbers | undefined,
  fields: typeof fileFields | undefined,
): FormattedCall | Promise<FormattedCall> => {
  const formatter = new FieldFormatter({
    operationId: route.id,
    national,
    files: fields,
    resolveRecipient: settings.resolveRecipients
      ? recipientBy(settings, instanceId, clock)
      : undefined,
  });
  const url =
    settings.baseUrl + pathOf(route, params, formatter) + queryOf(route, query, formatter);
  const formattedBody = route.body && formatter.format(route.body, body, 'body');
  const { files, stream } = fields === undefined ? noFiles : filesOf(formatter, fields);
  const call = { url, body: formattedBody, files, stream };
  const rest = formatter.finish();
  return rest === undefined ? call : finished(call, rest, clock);
};

/** By itself, for a function that has another in it costs more, whether that is made or not. */
const recipientBy =
  (
    settings: SendSettings,
    instanceId: string | undefined,
    clock: CallClock,
  ): NonNullable<FormatSettings['resolveRecipient']> =>
  async (jid, place) =>
    (await settings.resolver()).recipient(settings, jid, place, instanceId, clock.signal);

const noFiles = { files: [], stream: undefined };

const filesOf = (
  formatter: FieldFormatter,
  { StreamedBody, StreamedFile }: typeof fileFields,
): Pick<FormattedCall, 'files' | 'stream'> => {
  const files = formatter.files.filter((file) => file instanceof StreamedFile);
  return files.length === 0 ? noFiles : { files, stream: (json) => new StreamedBody(json, files) };
};

const finished = async (
  call: FormattedCall,
  rest: Promise<unknown>,
  clock: CallClock,
): Promise<FormattedCall> => {
  try {
    // It has as long as an attempt: a file that does not come, or an answer about a number.
    await unlessAborted(rest, clock.startAttempt(0));
  } catch (error) {
    closeFiles(call.files);
    throw error instanceof AttemptTimeout ? clock.errorOf(new AttemptTimeout('not-sent')) : error;
  } finally {
    clock.endAttempt();
  }
  return call;
};

/** Lets go of what was opened and is not read any more. */
export const closeFiles = (files: readonly StreamedFile[]): void => {
  for (const file of files) file.close();
};
