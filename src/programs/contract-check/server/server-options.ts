import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command, type OptionValues } from 'commander';
import { contract } from '../../../../generated/contract.ts';
import { phoneDigits } from '../../../ids/phone-digits.ts';
import { checkedBaseUrl } from '../../../client/base-url.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { inProject } from '../../../contract/project.ts';
import { probedOperations } from './probed-operations.ts';
import { profiles, readsInstanceHeader, type Profile } from './profiles.ts';
import { amount, count } from '../number-options.ts';
import type { ServerCheckOptions } from './server-check.ts';

/** The options of the command line, before the file of deviations is read. */
export interface ServerArguments extends Omit<ServerCheckOptions, 'deviations'> {
  /** Undefined if no file was given and the default does not exist. */
  readonly deviationsFile: string | undefined;
}

/** Looked up in the current folder, then in the package. */
const defaultDeviations = 'openapi/known-deviations.yaml';

/** The default for requests a second to a server on another machine. */
const defaultRate = 20;

/** The options as commander parsed them. */
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

/**
 * Adds the options of the check `server` to a command. Keys may come from the environment: other users see arguments.
 */
export const addServerOptions = (command: Command): void => {
  const group = 'Options of server:';
  const options = [
    new Option('--base-url <url>', 'the address of the server').env('WSAPI_BASE_URL'),
    new Option('--profile <edition>', 'the edition and mode of the server').choices([...profiles]),
    new Option('--api-key <key>', "the instance's key").env('WSAPI_API_KEY'),
    new Option('--customer-api-key <key>', 'for /account/*, cloud').env('WSAPI_CUSTOMER_API_KEY'),
    new Option('--admin-api-key <key>', 'for /admin/*, self-hosted').env('WSAPI_ADMIN_API_KEY'),
    new Option('--instance-id <id>', 'sent as X-Instance-Id').env('WSAPI_INSTANCE_ID'),
    new Option(
      '--allow-writes',
      'also call operations that change state, with ids that belong to no one',
    ),
    new Option('--send-to <number>', 'send one message of each kind to this phone number'),
    new Option('--concurrency <n>', 'maximum number of concurrent requests')
      .argParser(count)
      .default(4),
    new Option(
      '--rate <n>',
      `requests a second (default: ${defaultRate}; no limit for a server on this machine)`,
    ).argParser(amount),
    new Option('--timeout <seconds>', 'timeout of one request').argParser(amount).default(20),
    new Option('--operation <ids>', 'check only these operations').argParser(list),
    new Option('--deviations <file>', `known deviations (default: ${defaultDeviations})`),
  ];
  for (const option of options) command.addOption(option.helpGroup(group));
};

/** In a pipeline, the variable of a missing secret is empty. */
const fromEnvironment = ['baseUrl', 'apiKey', 'customerApiKey', 'adminApiKey', 'instanceId'];

const withoutEmpty = (values: OptionValues): Given =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== '' || !fromEnvironment.includes(name),
    ),
  ) as unknown as Given; // safe: as commander parsed them

/** @throws {ContractError} for missing or invalid options, with what would be right. */
export const readServerOptions = (values: OptionValues): ServerArguments => {
  const given = withoutEmpty(values);
  if (given.baseUrl === undefined)
    throw new ContractError(
      'server needs --base-url, or WSAPI_BASE_URL: the address of the gateway, such as http://localhost:8080.',
    );
  if (given.profile === undefined)
    throw new ContractError(
      `server needs --profile, the edition and mode of the gateway: ${profiles.join(', ')}.`,
    );
  const operations = given.operation ?? [];
  const known = probedOperations(contract);
  const unknown = operations.filter((id) => !known.some((operation) => operation.id === id));
  if (unknown.length > 0)
    throw new ContractError(`The contract has no operation ${unknown.join(' and no ')}.`);
  const asksInstance = known.some(
    ({ id, key }) => key === 'instance' && (operations.length === 0 || operations.includes(id)),
  );
  // Even without a key: the gateway checks the instance first.
  if (given.instanceId === undefined && readsInstanceHeader(given.profile) && asksInstance)
    throw new ContractError(
      `${given.profile} has many instances: set --instance-id, or WSAPI_INSTANCE_ID.`,
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
      [defaultDeviations, inProject(defaultDeviations)].find((file) => existsSync(file)),
  };
};

const rateFor = (baseUrl: string): number | undefined =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
    ? undefined
    : defaultRate;

/** Turns the client's errors, which say what is wrong, into errors without a stack trace. */
const explained = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new ContractError(error instanceof Error ? error.message : String(error));
  }
};

/** `--operation a,b --operation c`. */
const list = (text: string, before: readonly string[] = []): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.includes(''))
    throw new InvalidArgumentError('It contains an empty id; an example is sendText,listGroups.');
  return [...before, ...ids];
};
