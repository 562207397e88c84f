import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkedNumber, checkObject, hasMethods, kindOf } from '../options/option-checks.ts';
import type { Route } from '../pipeline/route.ts';
import { checkReplyTypes } from '../redis/check-redis-client.ts';
import type { BlockingRedisClient, DuplicableRedisClient } from '../redis/redis-client.ts';
import type { CallName, QueueOptions } from './send-queue-options.ts';

/** The largest priority of BullMQ. */
const maxPriority = 2_097_151;
/**
 * Some 69 years. BullMQ multiplies the time of a delayed job by 4096: the result must stay nearly exact in a double.
 */
const maxDelayMs = 2 ** 41;

/** @throws {ConfigurationError} unless it is a text that is not empty. */
export const checkedId = (id: unknown): string => {
  if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
  throw new ConfigurationError(
    `\`id\` must be a non-empty string, not ${textKindOf(id)}: calls with the same id are queued once.`,
  );
};

/**
 * @throws {ConfigurationError} unless it is a string. It may be empty: a gateway with one instance has no id for it.
 */
export const checkedInstanceId = (instanceId: unknown): string => {
  if (typeof instanceId === 'string' && instanceId.isWellFormed()) return instanceId;
  throw new ConfigurationError(`\`instanceId\` must be a string, not ${textKindOf(instanceId)}.`);
};

/** @throws {ConfigurationError} unless it is an object with both names of a call, such as an entry of a list. */
export const checkedCallName = (call: unknown): CallName => {
  checkObject(call, 'The call');
  const { id, instanceId } = call as Partial<CallName>; // safe: checked here
  return { id: checkedId(id), instanceId: checkedInstanceId(instanceId) };
};

type CurrentRedisClient = DuplicableRedisClient & Pick<BlockingRedisClient, 'destroy'>;

/** @throws {ConfigurationError} unless it is a client of the package `redis`. Before version 5 it has no `destroy`. */
export const checkedRedisClient = (client: unknown): DuplicableRedisClient => {
  if (hasMethods<CurrentRedisClient>(client, ['sendCommand', 'duplicate', 'destroy'])) {
    checkReplyTypes(client);
    return client;
  }
  throw new ConfigurationError(
    `\`client\` must be a connected client of the package "redis", version 5 or later, not ${textKindOf(client)}.`,
  );
};

/** @throws {ConfigurationError} unless it is a text that is not empty. */
export const checkedPrefix = (prefix: unknown): string => {
  if (typeof prefix === 'string' && prefix !== '' && prefix.isWellFormed()) return prefix;
  throw new ConfigurationError(`\`prefix\` must be a non-empty string, not ${textKindOf(prefix)}.`);
};

/** @throws {ConfigurationError} unless it is a whole number from 1 to 2,097,151. */
export const checkedPriority = (priority: unknown): number | undefined => {
  if (priority === undefined) return undefined;
  if (
    Number.isInteger(priority) &&
    (priority as number) >= 1 &&
    (priority as number) <= maxPriority
  )
    return priority as number; // safe: checked to be an integer
  throw new ConfigurationError(`\`priority\` must be a whole number from 1 to ${maxPriority}.`);
};

/** The delay of a call in ms, from `delayMs` or `at`. @throws {ConfigurationError} */
export const checkedDelayMs = ({ delayMs, at }: Pick<QueueOptions, 'delayMs' | 'at'>): number => {
  const ms = checkedNumber(delayMs, 'delayMs', 0);
  if (at !== undefined && ms !== undefined)
    throw new ConfigurationError('Give either `delayMs` or `at`, not both.');
  if (at !== undefined && !(at instanceof Date && !Number.isNaN(at.getTime())))
    throw new ConfigurationError('`at` must be a valid Date.');
  const delay = Math.ceil(at === undefined ? (ms ?? 0) : Math.max(0, at.getTime() - Date.now()));
  if (delay > maxDelayMs)
    throw new ConfigurationError('`delayMs` and `at` must be less than 69 years ahead.');
  return delay;
};

/**
 * @returns the ms within which the message of a call has to be confirmed.
 * @throws {ConfigurationError} for anything but `{ withinMs, then: 'list' }`, and for a call that sends no message.
 */
export const checkedRequireDelivery = (
  requireDelivery: QueueOptions['requireDelivery'],
  { id, path }: Route,
): number | undefined => {
  if (requireDelivery === undefined) return undefined;
  checkObject(requireDelivery, '`requireDelivery`');
  const { withinMs, then } = requireDelivery as Partial<typeof requireDelivery>; // safe: checked here
  const ms = checkedNumber(withinMs, 'requireDelivery.withinMs', 1);
  if (ms === undefined || ms > maxDelayMs || then !== 'list')
    throw new ConfigurationError(
      "`requireDelivery` must be an object such as { withinMs: 3_600_000, then: 'list' }.",
    );
  if (!id.startsWith('send') || !path.startsWith('/messages/'))
    throw new ConfigurationError(`\`requireDelivery\` is for messages. ${id} sends none.`);
  return ms;
};

const textKindOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? 'a string that is not valid Unicode' : kindOf(value);
