import { ConnectionError } from '../../errors/connection-error.ts';
import { NotRegisteredError, type FieldPlace } from '../../errors/field-error.ts';
import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import { WsapiError } from '../../errors/wsapi-error.ts';
import { isLidJid, isUserJid } from '../../ids/jid-guards.ts';
import type { RecipientResolver, ResolveContext, ResolvedNumber } from '../recipient-resolver.ts';
import { unlessAborted } from '../../retry/unless-aborted.ts';
import type { SendSettings } from '../send-settings.ts';
import { checkNumbers, type Answers } from './check-numbers.ts';
import { MemoryResolveCache, type ResolveCache } from './resolve-cache.ts';

/** The most numbers in one request. */
export const batchSize = 50;

/** A day: numbers change hands, but not from one message to the next. */
const rememberRegisteredMs = 86_400_000;

/** Ten minutes: the person may be about to install WhatsApp. */
const rememberUnregisteredMs = 600_000;

/** Numbers that go into the same request. */
interface Batch {
  readonly phones: Set<string>;
  readonly answers: Promise<Answers>;
}

const userServer = '@s.whatsapp.net';

/** Finds ids as `WsapiClient.resolve` says. Calls at the same time share one request, and results are cached. */
export class NumberResolver implements RecipientResolver {
  readonly #settings: SendSettings;
  readonly #cache: ResolveCache;
  /** By instance: each asks with its own key. */
  readonly #batches = new Map<string, Batch>();
  /** By instance and number, until the result is there. */
  readonly #asked = new Map<string, Promise<ResolvedNumber>>();

  constructor(settings: SendSettings, cache: ResolveCache = new MemoryResolveCache()) {
    this.#settings = settings;
    this.#cache = cache;
  }

  resolve(phone: string, { instanceId, signal }: ResolveContext): Promise<ResolvedNumber> {
    const key = `${instanceId ?? ''} ${phone}`;
    let answer = this.#asked.get(key);
    if (answer === undefined) {
      answer = this.#lookUp(phone, instanceId).finally(() => this.#asked.delete(key));
      this.#asked.set(key, answer);
    }
    return signal ? unlessAborted(answer, signal) : answer;
  }

  async recipient(jid: string, place: FieldPlace, context: ResolveContext): Promise<string> {
    if (!jid.endsWith(userServer)) return jid;
    let resolved: ResolvedNumber;
    try {
      resolved = await this.resolve(jid.slice(0, -userServer.length), context);
    } catch (error) {
      // The question may have been carried out, but the message was certainly not sent.
      if (!context.signal?.aborted && isUnclear(error))
        throw new ConnectionError('the recipient could not be looked up', {
          operationId: place.operationId,
          outcome: 'not-sent',
          attempts: 0,
          cause: error,
        });
      throw error;
    }
    if (!resolved.registered)
      throw new NotRegisteredError('This number is not on WhatsApp.', place);
    return resolved.jid;
  }

  async #lookUp(phone: string, instanceId: string | undefined): Promise<ResolvedNumber> {
    const cached = await this.#fromCache(phone);
    if (cached) return cached;
    const answers = await this.#join(phone, instanceId);
    const resolved = answers(phone);
    if (resolved instanceof InvalidResponseError) throw resolved;
    void this.#toCache(phone, resolved);
    return resolved;
  }

  /** Adds a number to the next request. */
  #join(phone: string, instanceId: string | undefined): Batch['answers'] {
    const key = instanceId ?? '';
    let batch = this.#batches.get(key);
    if (batch === undefined || batch.phones.size >= batchSize) {
      const phones = new Set<string>();
      const answers = endOfTurn().then(() => {
        if (this.#batches.get(key)?.phones === phones) this.#batches.delete(key);
        return checkNumbers(this.#settings, instanceId, [...phones]);
      });
      batch = { phones, answers };
      this.#batches.set(key, batch);
    }
    batch.phones.add(phone);
    return batch.answers;
  }

  async #fromCache(phone: string): Promise<ResolvedNumber | undefined> {
    try {
      const cached = await this.#cache.get(phone);
      // It may come from a shared store, and a message is sent to it.
      return cached && isResolved(cached, phone) ? cached : undefined;
    } catch {
      this.#cacheFailed();
      return undefined;
    }
  }

  async #toCache(phone: string, resolved: ResolvedNumber): Promise<void> {
    const forMs = resolved.registered ? rememberRegisteredMs : rememberUnregisteredMs;
    try {
      await this.#cache.set(phone, resolved, forMs);
    } catch {
      this.#cacheFailed();
    }
  }

  #cacheFailed(): void {
    const { logger } = this.#settings;
    logger?.warn('The cache of resolved numbers failed; WhatsApp is asked instead.', {});
  }
}

const isResolved = ({ phone, ...resolved }: ResolvedNumber, digits: string): boolean =>
  phone === `+${digits}` &&
  (resolved.registered
    ? isUserJid(resolved.jid) || isLidJid(resolved.jid)
    : // A cache may return anything, also something that only looks like a result.
      (resolved.registered as unknown) === false);

/** Errors that leave open whether the request was carried out. */
const isUnclear = (error: unknown): boolean =>
  error instanceof InvalidResponseError || (WsapiError.is(error) && error.outcome !== undefined);

/** Waits one timer tick, so that calls of the same tick share a request. */
const endOfTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
