import { ConfigurationError } from '../errors/configuration-error.ts';
import { FieldFormatter } from '../fields/format-fields.ts';
import type { NationalNumbers } from '../ids/phone-spelling.ts';
import { StreamedFile } from '../media/media-file.ts';
import type { Route, RouteArguments } from '../route.ts';
import { AttemptTimeout, type CallClock } from './call-clock.ts';
import type { SendSettings } from './send-settings.ts';
import { pathOf, queryOf } from './url.ts';

/** The values of a call in the gateway's form. */
export interface FormattedCall {
  readonly url: string;
  /** Not yet JSON; undefined for an operation without a body. */
  readonly body: unknown;
  /** The files in it that are read while it is sent. To be closed once that is over. */
  readonly files: readonly StreamedFile[];
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
  const format = (rules: NationalNumbers | undefined): FormattedCall | Promise<FormattedCall> => {
    const formatter = new FieldFormatter({
      operationId: route.id,
      national: rules,
      resolveRecipient: settings.resolveRecipients
        ? (jid, place) =>
            settings.resolver.recipient(settings, jid, place, instanceId, clock.signal)
        : undefined,
    });
    return formatted(settings, route, args, formatter, clock);
  };
  return national instanceof Promise ? national.then(format) : format(national);
};

const formatted = (
  { baseUrl }: SendSettings,
  route: Route,
  { params, query, body }: RouteArguments,
  formatter: FieldFormatter,
  clock: CallClock,
): FormattedCall | Promise<FormattedCall> => {
  const url = baseUrl + pathOf(route, params, formatter) + queryOf(route, query, formatter);
  const call = { url, body: route.body && formatter.format(route.body, body, 'body') };
  const files = formatter.files.filter((file) => file instanceof StreamedFile);
  const rest = formatter.finish();
  return rest === undefined ? { ...call, files } : finished({ ...call, files }, rest, clock);
};

const finished = async (
  call: FormattedCall,
  rest: Promise<unknown>,
  clock: CallClock,
): Promise<FormattedCall> => {
  try {
    // It has as long as an attempt: a file that does not come, or an answer about a number.
    await clock.startAttempt(0).unlessOver(rest);
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
