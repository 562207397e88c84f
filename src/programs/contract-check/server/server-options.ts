import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command, type OptionValues } from 'commander';
import { contract } from '../../../../generated/contract.ts';
import { phoneDigits } from '../../../ids/phone-spelling.ts';
import { checkedBaseUrl } from '../../../client/base-url.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { inProject } from '../../../contract/project.ts';
import { probedOperations } from './probed-operations.ts';
import { profiles, readsInstanceHeader, type Profile } from './profiles.ts';
import type { ServerCheckOptions } from './server-check.ts';

/** What the command line says, before the file of deviations is read. */
export interface ServerArguments extends Omit<ServerCheckOptions, 'deviations'> {
  /** A path; undefined where there is no such file and none was asked for. */
  readonly deviationsFile: string | undefined;
}

/** The file that is looked for in the current folder; where it is not, the package has brought its own. */
const usualDeviations = 'openapi/known-deviations.yaml';

/** Requests a second to a server that is not on this machine, where nothing else is said. */
const usualRate = 20;

/** The options as commander gives them. The types are those that their parsers return. */
interface Given {
  readonly baseUrl?: string;
  readonly profile?: Profile;
  readonly apiKey?: string;
  readonly customerApiKey?: string;
  readonly adminApiKey?: string;
  readonly instanceId?: string;
  readonly allowWrites?: true;
  readonly sendTo?: string;
  readonly concurrency: number;
  readonly rate?: number;
  readonly timeout: number;
  readonly operation?: readonly string[];
  readonly deviations?: string;
}

/** Adds the options of the check `server` to a command. Keys had better come from the environment: arguments can be seen by others. */
export const addServerOptions = (command: Command): void => {
  const group = 'Options of server:';
  const options = [
    new Option('--base-url <url>', 'where the server is').env('WSAPI_BASE_URL'),
    new Option('--profile <edition>', 'what the server is meant to be').choices([...profiles]),
    new Option('--api-key <key>', "the instance's key").env('WSAPI_API_KEY'),
    new Option('--customer-api-key <key>', 'for /account/*, cloud').env('WSAPI_CUSTOMER_API_KEY'),
    new Option('--admin-api-key <key>', 'for /admin/*, self-hosted').env('WSAPI_ADMIN_API_KEY'),
    new Option('--instance-id <id>', 'sent as X-Instance-Id').env('WSAPI_INSTANCE_ID'),
    new Option('--allow-writes', 'call what changes state, too, about ids that are nobody’s'),
    new Option('--send-to <number>', 'send one message of each kind to this phone'),
    new Option('--concurrency <n>', 'requests under way at once').argParser(count).default(4),
    new Option(
      '--rate <n>',
      `requests a second (default: ${usualRate}, and no limit on this machine)`,
    ).argParser(amount),
    new Option('--timeout <seconds>', 'for one answer').argParser(amount).default(20),
    new Option('--operation <ids>', 'ask these operations alone').argParser(list),
    new Option('--deviations <file>', `accepted deviations (default: ${usualDeviations})`),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
};

/** A secret that a pipeline does not have is an empty variable there. */
const fromEnvironment = ['baseUrl', 'apiKey', 'customerApiKey', 'adminApiKey', 'instanceId'];

const withoutEmpty = (values: OptionValues): Given =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== '' || !fromEnvironment.includes(name),
    ),
  ) as unknown as Given; // as commander's parsers gave them

/** @throws {ContractError} for what is missing, or makes no sense, with what would be right. */
export const readServerOptions = (values: OptionValues): ServerArguments => {
  const given = withoutEmpty(values);
  if (given.baseUrl === undefined)
    throw new ContractError(
      'server needs --base-url, or WSAPI_BASE_URL: the address of the gateway, such as http://localhost:8080.',
    );
  if (given.profile === undefined)
    throw new ContractError(
      `server needs --profile, what the gateway is meant to be: ${profiles.join(', ')}.`,
    );
  const operations = given.operation ?? [];
  const known = probedOperations(contract);
  const unknown = operations.filter((id) => !known.some((operation) => operation.id === id));
  if (unknown.length > 0)
    throw new ContractError(`The contract has no operation ${unknown.join(' and no ')}.`);
  const asksInstance = known.some(
    ({ id, key }) => key === 'instance' && (operations.length === 0 || operations.includes(id)),
  );
  // With a key or without one: the gateway looks for the instance first.
  if (given.instanceId === undefined && readsInstanceHeader(given.profile) && asksInstance)
    throw new ContractError(
      `${given.profile} has many instances: give --instance-id, or WSAPI_INSTANCE_ID.`,
    );
  const baseUrl = explained(() => checkedBaseUrl(given.baseUrl ?? ''));
  const { apiKey, customerApiKey, adminApiKey, sendTo, rate = rateFor(baseUrl) } = given;
  return {
    contract,
    baseUrl,
    profile: given.profile,
    keys: {
      ...(apiKey !== undefined && { instance: apiKey }),
      ...(customerApiKey !== undefined && { customer: customerApiKey }),
      ...(adminApiKey !== undefined && { admin: adminApiKey }),
    },
    instanceId: given.instanceId,
    allowWrites: given.allowWrites === true,
    sendTo: sendTo === undefined ? undefined : explained(() => phoneDigits(sendTo)),
    pacing: { concurrency: given.concurrency, rate },
    timeoutMs: given.timeout * 1000,
    operations,
    deviationsFile:
      given.deviations ??
      [usualDeviations, inProject(usualDeviations)].find((file) => existsSync(file)),
  };
};

const rateFor = (baseUrl: string): number | undefined =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname) ? undefined : usualRate;

/** The library's own errors say what is wrong. */
const explained = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new ContractError(error instanceof Error ? error.message : String(error));
  }
};

const amount = (text: string): number => {
  const number = Number(text);
  if (!(number > 0 && number <= 10_000))
    throw new InvalidArgumentError('A number above 0 is needed.');
  return number;
};

const count = (text: string): number => {
  const number = amount(text);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('A whole number is needed.');
  return number;
};

/** `--operation a,b --operation c`. */
const list = (text: string, before: readonly string[] = []): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes(''))
    throw new InvalidArgumentError('An id is empty in it: write sendText,listGroups.');
  return [...before, ...ids];
};
