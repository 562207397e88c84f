import type { Download } from '../../../pipeline/download.ts';
import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption, writing } from '../interruption.ts';
import { writeAnswer } from '../output/output.ts';
import { saveDownload } from '../output/save-download.ts';
import { localFile, type LocalFile } from '../sending/local-file.ts';
import { kebabCase } from './kebab-case.ts';
import type { OperationOfCommand } from './operation-command.ts';
import type { OperationField, OperationInput } from './operation-fields.ts';
import { readData } from './read-data.ts';

/** What the options of an operation's command hold, the fields of the contract among them. */
interface OperationOptions extends ConnectionFlags {
  readonly data?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly json?: boolean;
  readonly showSecrets?: boolean;
  readonly [field: string]: unknown;
}

/** Reads what was given, calls, and writes the answer. */
export const runOperation = async (
  { route, input }: OperationOfCommand,
  args: readonly string[],
  options: OperationOptions,
): Promise<void> => {
  if (route.answer === 'binary') refuseTerminal(options.output);
  if (options.showSecrets === true && process.stdout.isTTY)
    throw new UsageError('Secrets are not shown on a terminal: write them into a file or a pipe.');
  const given = await givenFields(input, options);
  const client = await connect(options);
  const sent = {
    params: Object.fromEntries(
      input.pathParameters.map(({ name }, index) => [name, args[index] ?? '']),
    ),
    ...(input.hasBody && { body: given.body }),
    ...(Object.keys(given.query).length > 0 && { query: given.query }),
  };
  const call = { signal: interruption.signal };
  if (route.answer === 'binary') {
    await saveDownload(await client.request<Download>(route, sent, call), options.output);
    return;
  }
  const answer =
    route.paged && options.all === true
      ? await allItems(client.requestPages(route, sent, call))
      : await (route.method === 'GET'
          ? client.request<unknown>(route, sent, call)
          : writing(client.request<unknown>(route, sent, call)));
  await writeAnswer(answer, {
    json: options.json === true,
    showSecrets: options.showSecrets === true,
  });
};

const refuseTerminal = (output: string | undefined): void => {
  if (process.stdout.isTTY && (output === undefined || output === '-'))
    throw new UsageError('A file does not belong on a terminal: give --output <file>, or a pipe.');
};

interface Given {
  readonly body: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** The fields of the options over those of `--data`. @throws {UsageError} naming what is missing. */
const givenFields = async (input: OperationInput, options: OperationOptions): Promise<Given> => {
  const body: Record<string, unknown> =
    options.data === undefined ? {} : await readData(options.data);
  const query: Record<string, unknown> = {};
  for (const field of input.fields) {
    const value = options[optionName(field)];
    if (value === undefined) continue;
    (field.place === 'body' ? body : query)[field.name] =
      field.kind === 'file' ? await fileValue(value as string, input, body, options) : value;
  }
  refuseMissing(input, { body, query });
  return { body, query };
};

/** As commander calls an option: `--reply-to` is `replyTo`. */
const optionName = ({ flag }: OperationField): string =>
  flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a file becomes in a request; its type is filled in beside it where the contract has a field for that. */
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
        `What ${path} is cannot be seen: say it with --${kebabCase(mediaType)}, like image/jpeg.`,
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
    throw new UsageError(`Missing: ${missing.join(', ')}. --help tells what each is.`);
  const choices = input.exactlyOne.filter((name) => given.body[name] !== undefined);
  if (input.exactlyOne.length === 0 || choices.length === 1) return;
  const flags = input.fields
    .filter(({ name }) => input.exactlyOne.includes(name))
    .map(({ flag }) => `--${flag}`);
  throw new UsageError(`Give one of ${flags.join(' and ')}, and one only.`);
};

const allItems = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
};
