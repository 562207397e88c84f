import { ServerError } from '../../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../../errors/connection-error.ts';
import type { FieldPlace } from '../../errors/field-error.ts';
import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import { NotRegisteredError } from '../../errors/not-registered-error.ts';
import type { SendSettings } from '../send-settings.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { isLidJid, isUserJid } from '../../ids/jid-guards.ts';
import { checkNumbers, type Answers } from './check-numbers.ts';
import { MemoryResolveCache, type ResolveCache } from './resolve-cache.ts';
import type { ResolvedNumber } from './resolved-number.ts';

/** So many numbers at most go into one request. */
export const batchSize = 50;

/** A day: numbers change hands, but not from one message to the next. */
const rememberRegisteredMs = 86_400_000;

/** Ten minutes: somebody may be about to install WhatsApp. */
const rememberUnregisteredMs = 600_000;

/** Numbers that are about to be asked about together. */
interface Batch {
  readonly phones: Set<string>;
  readonly answers: Promise<Answers>;
}

const userServer = '@s.whatsapp.net';

/**
 * Finds out under which id WhatsApp knows a phone number. Brazilian numbers with and without the ninth digit,
 * Mexican ones with a 1, Argentine ones with a 9 follow no rule: a message to the id that is made of the digits
 * may be accepted and never arrive.
 *
 * Calls at the same time are joined into one request, and answers are remembered for a while.
 */
export class Resolver {
  readonly #cache: ResolveCache;
  /** By instance: each asks with its own key. */
  readonly #batches = new Map<string, Batch>();
  /** By instance and number, while the answer is under way. */
  readonly #asked = new Map<string, Promise<ResolvedNumber>>();

  constructor(cache: ResolveCache = new MemoryResolveCache()) {
    this.#cache = cache;
  }

  /**
   * @param phone in digits.
   * @param signal ends the wait; the request goes on where others wait for it.
   */
  resolve(
    settings: SendSettings,
    phone: string,
    instanceId = settings.credentials.instanceId,
    signal?: AbortSignal,
  ): Promise<ResolvedNumber> {
    const key = `${instanceId ?? ''} ${phone}`;
    let answer = this.#asked.get(key);
    if (answer === undefined) {
      answer = this.#lookUp(settings, phone, instanceId).finally(() => this.#asked.delete(key));
      this.#asked.set(key, answer);
    }
    return signal ? unlessAborted(answer, signal) : answer;
  }

  /**
   * The id to send to: that of a person by number as WhatsApp knows it, any other as it is.
   *
   * @throws {NotRegisteredError}
   * @throws what the request for it throws. Of the send itself it is then known that it was not sent.
   */
  async recipient(
    settings: SendSettings,
    jid: string,
    place: FieldPlace,
    instanceId: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    if (!jid.endsWith(userServer)) return jid;
    const phone = jid.slice(0, -userServer.length);
    let resolved: ResolvedNumber;
    try {
      resolved = await this.resolve(settings, phone, instanceId, signal);
    } catch (error) {
      // These say of the question that it may have been carried out; of the message it is known that it was not.
      if (!signal?.aborted && isUnclear(error))
        throw new ConnectionError('WhatsApp could not be asked for the recipient', {
          operationId: place.operationId,
          outcome: 'not-sent',
          attempts: 0,
          cause: error,
        });
      throw error;
    }
    if (!resolved.registered)
      throw new NotRegisteredError('WhatsApp does not know this number.', place);
    return resolved.jid;
  }

  async #lookUp(
    settings: SendSettings,
    phone: string,
    instanceId: string | undefined,
  ): Promise<ResolvedNumber> {
    const remembered = await this.#remembered(phone, settings);
    if (remembered) return remembered;
    const answers = await this.#join(settings, phone, instanceId);
    const resolved = answers(phone);
    // Nothing is known of it: neither that it is registered, nor that it is not.
    if (resolved instanceof InvalidResponseError) throw resolved;
    void this.#remember(phone, resolved, settings);
    return resolved;
  }

  /** Puts a number into the next request. */
  #join(settings: SendSettings, phone: string, instanceId: string | undefined): Batch['answers'] {
    const key = instanceId ?? '';
    let batch = this.#batches.get(key);
    if (batch === undefined || batch.phones.size >= batchSize) {
      const phones = new Set<string>();
      const answers = endOfTurn().then(() => {
        if (this.#batches.get(key)?.phones === phones) this.#batches.delete(key);
        return checkNumbers(settings, instanceId, [...phones]);
      });
      batch = { phones, answers };
      this.#batches.set(key, batch);
    }
    batch.phones.add(phone);
    return batch.answers;
  }

  async #remembered(phone: string, settings: SendSettings): Promise<ResolvedNumber | undefined> {
    try {
      const remembered = await this.#cache.get(phone);
      // It may come from anywhere, and a message is sent to it.
      return remembered && isResolved(remembered, phone) ? remembered : undefined;
    } catch {
      cacheFailed(settings);
      return undefined;
    }
  }

  async #remember(phone: string, resolved: ResolvedNumber, settings: SendSettings): Promise<void> {
    const forMs = resolved.registered ? rememberRegisteredMs : rememberUnregisteredMs;
    try {
      await this.#cache.set(phone, resolved, forMs);
    } catch {
      cacheFailed(settings);
    }
  }
}

const isResolved = ({ phone, ...resolved }: ResolvedNumber, digits: string): boolean =>
  phone === `+${digits}` &&
  (resolved.registered
    ? isUserJid(resolved.jid) || isLidJid(resolved.jid)
    : // A cache may give anything, also what only looks like an answer.
      (resolved.registered as unknown) === false);

const isUnclear = (error: unknown): boolean =>
  error instanceof ConnectionError ||
  error instanceof TimeoutError ||
  error instanceof InvalidResponseError ||
  error instanceof ServerError;

const cacheFailed = ({ logger }: SendSettings): void => {
  logger?.warn('The cache of resolved numbers failed; WhatsApp is asked instead.', {});
};

/** Long enough for everything that is called in one go to be there. */
const endOfTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
