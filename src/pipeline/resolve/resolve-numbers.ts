import { ConfigurationError } from '../../errors/configuration-error.ts';
import { fieldBits } from '../../fields/field-bits.ts';
import { FieldFormatter } from '../../fields/format-fields.ts';
import { checkedRequestOptions } from '../call.ts';
import type { ResolveContext, ResolvedNumber } from '../recipient-resolver.ts';
import type { SendSettings } from '../send-settings.ts';
import { batchSize } from './number-resolver.ts';

/** Options of `resolve` and `resolveMany`. */
export interface ResolveOptions {
  /** Ends the wait. A request that other calls wait for continues. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** The instance to ask with. Default: the client's. */
  readonly instanceId?: string | undefined;
}

/** @throws {InvalidIdError} for an invalid phone number. */
export const resolveNumber = async (
  settings: SendSettings,
  phone: string,
  options: ResolveOptions,
): Promise<ResolvedNumber> => {
  const digits = await digitsOf(settings, phone, 'phone');
  const resolver = await settings.resolver();
  return resolver.resolve(digits, contextOf(settings, options));
};

/** The results have the order of the numbers. @throws {InvalidIdError} before anything is sent. */
export const resolveNumbers = async (
  settings: SendSettings,
  phones: readonly string[],
  options: ResolveOptions,
): Promise<ResolvedNumber[]> => {
  if (!Array.isArray(phones))
    throw new ConfigurationError('`resolveMany` needs a list of phone numbers.');
  const digits = await Promise.all(
    phones.map((phone, index) => digitsOf(settings, phone as string, `phones[${index}]`)),
  );
  const context = contextOf(settings, options);
  const resolver = await settings.resolver();
  const resolved: ResolvedNumber[] = [];
  // One request after another: asking about many strangers at once looks like spam.
  for (let from = 0; from < digits.length; from += batchSize) {
    const batch = digits.slice(from, from + batchSize);
    resolved.push(...(await Promise.all(batch.map((phone) => resolver.resolve(phone, context)))));
  }
  return resolved;
};

const contextOf = ({ credentials }: SendSettings, options: ResolveOptions): ResolveContext => {
  const { signal, instanceId = credentials.instanceId } = checkedRequestOptions(options);
  return { signal, instanceId };
};

const digitsOf = async (settings: SendSettings, phone: string, field: string): Promise<string> => {
  const formatter = new FieldFormatter({
    operationId: 'resolve',
    national: await settings.national?.(),
  });
  return formatter.value(fieldBits.phone, phone, field) as string; // safe: a phone number is formatted as a string
};
