import { eventTypes } from '../../generated/event-types.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { didYouMean } from '../options/did-you-mean.ts';
import {
  checkedNumber,
  checkMethods,
  checkObject,
  checkText,
  oneOf,
} from '../options/option-checks.ts';
import type { GatewayOptions } from './gateway-interface.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { isWhatsAppFailure, whatsAppFailures } from './whatsapp-failures.ts';

/** Tests in JavaScript pass anything. All of these throw a `ConfigurationError` that names what is wrong. */

export const checkGatewayOptions = (options: GatewayOptions): void => {
  checkObject(options, 'The options of createGateway');
  const { contract, edition, faults, webhook, eventFilters, redis } = options;
  for (const name of ['customerKey', 'adminKey', 'apiKey', 'instanceId', 'signingSecret'] as const)
    if (options[name] !== undefined) checkText(options[name], name);
  if (contract !== undefined) {
    checkObject(contract, '`contract`');
    checkObject(contract.paths, '`contract.paths`');
  }
  oneOf(edition, 'edition', ['cloud', 'self-hosted-single', 'self-hosted-multi'], 'cloud');
  checkList(faults, 'faults');
  for (const fault of faults ?? []) checkObject(fault, 'A fault');
  if (typeof webhook !== 'function' && webhook !== undefined) checkText(webhook, 'webhook');
  checkList(eventFilters, 'eventFilters');
  if (redis !== undefined) checkMethods(redis, 'redis', ['sendCommand']);
};

const checkList = (value: unknown, name: string): void => {
  if (value !== undefined && !Array.isArray(value))
    throw new ConfigurationError(`\`${name}\` must be a list.`);
};

export const checkIncoming = (message: IncomingMessage): void => {
  checkObject(message, 'The message');
  const { text, media, reaction, mentions } = message;
  // A caption or an emoji may be empty.
  if (text !== undefined && typeof text !== 'string') checkText(text, 'text');
  for (const name of ['contact', 'replyTo', 'lid', 'pushName', 'instanceId'] as const)
    if (message[name] !== undefined) checkText(message[name], name);
  checkList(mentions, 'mentions');
  if (media !== undefined) {
    checkObject(media, '`media`');
    checkText(media.type, 'media.type');
    if (!(media.data instanceof Uint8Array)) checkText(media.data, 'media.data');
    for (const name of ['mimeType', 'filename'] as const)
      if (media[name] !== undefined) checkText(media[name], `media.${name}`);
  }
  if (reaction !== undefined) {
    checkObject(reaction, '`reaction`');
    checkText(reaction.messageId, 'reaction.messageId');
    if (typeof reaction.emoji !== 'string') checkText(reaction.emoji, 'reaction.emoji');
  }
  if (![text, media, reaction, message.contact].some((content) => content !== undefined))
    throw new ConfigurationError('A message needs a text, a file, a contact or a reaction.');
};

/** @throws {ConfigurationError} with the nearest type for one that the contract does not have. */
export const checkEvent = (type: unknown, data: unknown): void => {
  checkText(type, 'type');
  const name = String(type);
  if (!eventTypes.some((known) => known === name))
    throw new ConfigurationError(
      `The contract has no event type ${name}.${didYouMean(name, eventTypes)}`,
    );
  checkObject(data, 'The data of an event');
};

/** @throws {ConfigurationError} with the nearest name for one that no failure has. */
export const checkFailureName = (name: string): void => {
  if (!isWhatsAppFailure(name))
    throw new ConfigurationError(
      `There is no failure ${name}.${didYouMean(name, whatsAppFailures)}`,
    );
};

export const checkAnswer = (status: unknown, body: unknown, headers: unknown): void => {
  if (!Number.isInteger(status) || Number(status) < 200 || Number(status) > 599)
    throw new ConfigurationError('`status` must be a whole number from 200 to 599.');
  if (typeof body !== 'string') throw new ConfigurationError('`body` must be a string.');
  checkObject(headers, '`headers`');
  try {
    new Headers(Object.entries(headers));
  } catch (cause) {
    throw new ConfigurationError('`headers` has a name or a value that HTTP does not allow.', {
      cause,
    });
  }
};

export const checkListenOptions = (options: unknown): void => {
  checkObject(options, 'The options of listen');
  const { port, hostname } = options as Readonly<Record<string, unknown>>;
  if (port !== undefined && !(Number.isInteger(port) && Number(port) >= 0 && Number(port) < 65_536))
    throw new ConfigurationError('`port` must be a whole number from 0 to 65535.');
  if (hostname !== undefined) checkText(hostname, 'hostname');
};

export const checkRateLimit = (limit: unknown): void => {
  checkObject(limit, 'The options of rateLimit');
  const { perSecond, burst, retryAfter } = limit as Readonly<Record<string, number | undefined>>; // safe: checked below
  checkedNumber(perSecond, 'perSecond', Number.MIN_VALUE);
  checkedNumber(burst, 'burst', 1);
  if (retryAfter !== undefined && typeof retryAfter !== 'number')
    checkText(retryAfter, 'retryAfter');
};
