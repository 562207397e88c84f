import { Option, type Command, type OptionValues } from 'commander';
import { eventsContract } from '../../../../generated/events-contract.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { SignatureVerifier } from '../../../events/signature.ts';
import { count, amount } from '../number-options.ts';
import type { Listen } from './arrival.ts';
import type { EventCheckOptions } from './event-check.ts';

/** The options as commander parsed them, those of `server` among them. */
interface Given {
  readonly events?: string;
  readonly for: number;
  readonly count?: number;
  readonly host: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly instanceId?: string;
}

export const addEventOptions = (command: Command): void => {
  const group = 'Options of server --events:';
  const options = [
    new Option(
      '--events <where>',
      'check live events instead of operations: a port for webhooks, the address of a Redis (or redis, for WSAPI_REDIS_URL), or stream',
    ),
    new Option('--for <seconds>', 'end after this time').argParser(amount).default(60),
    new Option('--count <n>', 'end after this many events').argParser(count),
    new Option('--host <address>', 'the address to receive webhooks at').default('127.0.0.1'),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
};

/** @returns undefined if the operations are to be checked. @throws {ContractError} for invalid options. */
export const readEventOptions = (values: OptionValues): EventCheckOptions | undefined => {
  const given = values as Given; // safe: as commander parsed them
  if (given.events === undefined) return undefined;
  const secret = process.env['WSAPI_SIGNING_SECRET'] ?? '';
  const verifier = secret === '' ? undefined : verifierOf(secret);
  const { way, listen } = sourceOf(given.events, given, verifier);
  return {
    contract: eventsContract,
    way,
    listen,
    // The stream is authenticated by its key.
    isSigned: verifier !== undefined || given.events === 'stream',
    seconds: given.for,
    count: given.count,
  };
};

const verifierOf = (secret: string): SignatureVerifier => {
  try {
    return new SignatureVerifier(secret);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ContractError(`WSAPI_SIGNING_SECRET: ${error.message}`);
  }
};

const sourceOf = (
  where: string,
  { host, baseUrl = '', apiKey = '', instanceId = '' }: Given,
  verifier: SignatureVerifier | undefined,
): { readonly way: string; readonly listen: Listen } => {
  if (/^\d+$/.test(where) && Number(where) <= 65_535)
    return {
      way: 'webhooks',
      listen: async (...args) => {
        const { webhookEvents } = await import('./webhook-events.ts');
        await webhookEvents(Number(where), host, verifier)(...args);
      },
    };
  if (where === 'stream') {
    if (baseUrl === '' || apiKey === '' || instanceId === '')
      throw new ContractError(
        '--events stream needs --base-url, --api-key and --instance-id, or WSAPI_BASE_URL, WSAPI_API_KEY and WSAPI_INSTANCE_ID.',
      );
    return {
      way: 'event stream',
      listen: async (...args) => {
        const { streamEvents } = await import('./stream-events.ts');
        await streamEvents({ baseUrl, apiKey, instanceId })(...args);
      },
    };
  }
  const url = redisUrl(where);
  return {
    way: 'Redis',
    listen: async (...args) => {
      // The Redis client is large, and most runs do not need it.
      const { redisEvents } = await import('./redis-events.ts');
      await redisEvents(url, instanceId === '' ? undefined : instanceId, verifier)(...args);
    },
  };
};

const redisUrl = (where: string): string => {
  const url = where === 'redis' ? (process.env['WSAPI_REDIS_URL'] ?? '') : where;
  if (where === 'redis' && url === '')
    throw new ContractError('--events redis needs WSAPI_REDIS_URL, the address of the Redis.');
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url))
    throw new ContractError(
      '--events needs a port, such as 8090, the address of a Redis, such as redis://localhost:6379, or "stream".',
    );
  if (where !== 'redis' && new URL(url).password !== '')
    throw new ContractError(
      'Do not put a password on the command line, where others can read it: set WSAPI_REDIS_URL to the address, and pass --events redis.',
    );
  return url;
};
