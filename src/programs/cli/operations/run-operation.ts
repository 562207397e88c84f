import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { Download } from '../../../pipeline/download.ts';
import type { Route, RouteArguments } from '../../../pipeline/route.ts';
import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption, writing } from '../interruption.ts';
import { canAsk, confirm } from '../output/confirm.ts';
import { saveDownload } from '../output/save-download.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { localFile, type LocalFile } from '../sending/local-file.ts';
import { withOptionNames, type GivenValue } from '../failures/option-errors.ts';
import { questionBefore } from './destructive-operations.ts';
import { isConfigUpdate, mergedConfig } from './instance-config.ts';
import { kebabCase } from './kebab-case.ts';
import type { OperationField, OperationInput } from './operation-fields.ts';
import { readData } from './read-data.ts';

/** An operation with the input that its command takes. */
interface OperationOfCommand {
  readonly route: Route;
  readonly input: OperationInput;
}

/** The parsed options of an operation's command, among them the fields of the contract. */
interface OperationOptions extends ConnectionFlags {
  readonly data?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly json?: boolean;
  readonly fields?: readonly string[];
  readonly showSecrets?: boolean;
  readonly yes?: boolean;
  readonly [field: string]: unknown;
}

/** Reads the input, calls the operation, and writes the response. */
export const runOperation = async (
  { route, input }: OperationOfCommand,
  args: readonly string[],
  options: OperationOptions,
): Promise<void> => {
  if (route.answer === 'binary') refuseTerminal(options.output);
  if (options.showSecrets === true && process.stdout.isTTY)
    throw new UsageError('Secrets are not shown on a terminal: write them to a file or a pipe.');
  const given = await givenFields(input, options);
  const client = await connect(options);
  const question = questionBefore(route.id);
  if (question !== undefined && options.yes !== true && canAsk()) await confirm(question);
  const body = isConfigUpdate(route.id)
    ? await mergedConfig(client, route.id, args[0] ?? '', given.body, options)
    : given.body;
  if (body === undefined) return;
  const sent = {
    params: Object.fromEntries(
      input.pathParameters.map(({ name }, index) => [name, args[index] ?? '']),
    ),
    ...(input.hasBody && { body }),
    ...(Object.keys(given.query).length > 0 && { query: given.query }),
  };
  const answer = await withOptionNames(
    (field) => givenValue(field, input, args, given),
    () => callOperation(client, route, sent, options.all === true),
  );
  if (route.answer === 'binary')
    await saveDownload(answer as Download, options.output); // safe: the route says that it is a file
  else
    await writeAnswer(answer, {
      json: options.json === true,
      showSecrets: options.showSecrets === true,
      fields: options.fields,
    });
};

const callOperation = async (
  client: WsapiClient,
  route: Route,
  sent: RouteArguments,
  allPages: boolean,
): Promise<unknown> => {
  const call = { signal: interruption.signal };
  if (route.paged && allPages) return allItems(client.requestPages(route, sent, call));
  const response = client.request<unknown>(route, sent, call);
  return route.method === 'GET' ? response : writing(response);
};

const refuseTerminal = (output: string | undefined): void => {
  if (process.stdout.isTTY && (output === undefined || output === '-'))
    throw new UsageError(
      'A file cannot be shown on a terminal: give --output <file>, or use a pipe.',
    );
};

interface Given {
  readonly body: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** The fields of `--data`, overridden by those of the options. @throws {UsageError} naming what is missing. */
const givenFields = async (input: OperationInput, options: OperationOptions): Promise<Given> => {
  const body: Record<string, unknown> =
    options.data === undefined ? {} : await readData(options.data);
  const query: Record<string, unknown> = {};
  for (const field of input.fields) {
    const value = options[optionName(field)];
    if (value === undefined) continue;
    (field.place === 'body' ? body : query)[field.name] =
      field.kind === 'file' ? await fileValue(value as string, input, body, options) : value; // safe: commander passes strings
  }
  refuseMissing(input, { body, query });
  return { body, query };
};

/** Commander's name of an option: `--reply-to` is `replyTo`. */
const optionName = ({ flag }: OperationField): string =>
  flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A file for a request. Its type is filled in if the contract has a field for it. */
const fileValue = async (
  path: string,
  { mediaType }: OperationInput,
  body: Record<string, unknown>,
  options: OperationOptions,
): Promise<LocalFile['open']> => {
  const file = await localFile(path);
  if (mediaType !== undefined && (options[mediaType] ?? body[mediaType]) === undefined) {
    if (file.type === undefined)
      throw new UsageError(
        `The type of ${path} is not known: give --${kebabCase(mediaType)}, for example image/jpeg.`,
      );
    body[mediaType] = file.type;
  }
  return file.open;
};

const refuseMissing = (input: OperationInput, given: Given): void => {
  const missing = [
    ...input.fields
      .filter(({ required, place, name }) => required && given[place][name] === undefined)
      .map(({ flag }) => `--${flag}`),
    ...input.dataOnly
      .filter((name) => given.body[name] === undefined)
      .map((name) => `${name} (in --data)`),
  ];
  if (missing.length > 0)
    throw new UsageError(`Missing: ${missing.join(', ')}. --help shows what to give.`);
  const choices = input.exactlyOne.filter((name) => given.body[name] !== undefined);
  if (input.exactlyOne.length === 0 || choices.length === 1) return;
  const flags = input.fields
    .filter(({ name }) => input.exactlyOne.includes(name))
    .map(({ flag }) => `--${flag}`);
  throw new UsageError(`Give exactly one of ${flags.join(' and ')}.`);
};

/** The option or argument that gave a field of the contract. */
const givenValue = (
  name: string,
  input: OperationInput,
  args: readonly string[],
  { body, query }: Given,
): GivenValue | undefined => {
  const index = input.pathParameters.findIndex((parameter) => parameter.name === name);
  if (index !== -1) return { name: `<${kebabCase(name)}>`, value: args[index] };
  const field = input.fields.find((one) => one.name === name);
  if (field !== undefined)
    return { name: `--${field.flag}`, value: field.place === 'body' ? body[name] : query[name] };
  return name in body ? { name: `${name} (in --data)`, value: body[name] } : undefined;
};

const allItems = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
};
