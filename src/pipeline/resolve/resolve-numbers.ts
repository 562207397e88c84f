import { fieldBits } from '../../fields/field-bits.ts';
import { formatId } from '../../fields/format-id.ts';
import type { SendSettings } from '../send-settings.ts';
import type { ResolvedNumber } from './resolved-number.ts';
import { batchSize } from './resolver.ts';

/** What a single question about numbers may set. */
export interface ResolveOptions {
  /** Ends the wait. A question that others asked as well goes on. */
  readonly signal?: AbortSignal | undefined;
  /** The instance to ask with, in place of the client's. */
  readonly instanceId?: string | undefined;
}

/** @throws {InvalidIdError} for what is no phone number. */
export const resolveNumber = async (
  settings: SendSettings,
  phone: string,
  { signal, instanceId }: ResolveOptions,
): Promise<ResolvedNumber> => {
  const digits = await digitsOf(settings, phone, 'phone');
  return (await settings.resolver()).resolve(settings, digits, instanceId, signal);
};

/** Answers come in the order of the numbers. @throws {InvalidIdError} before anything is asked. */
export const resolveNumbers = async (
  settings: SendSettings,
  phones: readonly string[],
  { signal, instanceId }: ResolveOptions,
): Promise<ResolvedNumber[]> => {
  const digits = await Promise.all(
    phones.map((phone, index) => digitsOf(settings, phone, `phones[${index}]`)),
  );
  const resolver = await settings.resolver();
  const resolved: ResolvedNumber[] = [];
  // One request after another: long lists of strangers asked about at once are what spammers are known by.
  for (let from = 0; from < digits.length; from += batchSize) {
    const batch = digits.slice(from, from + batchSize);
    resolved.push(
      ...(await Promise.all(
        batch.map((phone) => resolver.resolve(settings, phone, instanceId, signal)),
      )),
    );
  }
  return resolved;
};

const digitsOf = async (settings: SendSettings, phone: string, field: string): Promise<string> =>
  formatId(
    fieldBits.phone,
    phone,
    { operationId: 'resolve', field },
    settings.national && (await settings.national()),
  );
