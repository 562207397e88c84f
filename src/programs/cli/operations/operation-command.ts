import { Command, InvalidArgumentError, Option } from 'commander';
import type { OpenApi, PlacedOperation } from '../../../contract/openapi.ts';
import { withNames } from '../../../contract/operations/route-mentions.ts';
import type { Route } from '../../../pipeline/route.ts';
import { addConnectionOptions } from '../connection/connection-options.ts';
import { questionBefore } from './destructive-operations.ts';
import { eventFilter, isEventFilter } from './event-filter.ts';
import { commandNames } from './command-names.ts';
import { helpText } from './help-text.ts';
import { isConfigUpdate } from './instance-config.ts';
import { kebabCase } from './kebab-case.ts';
import { operationInput, type OperationField } from './operation-fields.ts';

/** A text of the contract, in which operations are named by their commands. */
const textOf = (markdown: string): string => helpText(withNames(markdown, commandNames));

/** One operation as a command: path parameters are arguments, fields of body and query are options. */
export const operationCommand = (
  document: OpenApi,
  name: string,
  route: Route,
  placed: PlacedOperation,
): Command => {
  const { summary = '', description = '', deprecated = false } = placed.operation;
  const input = operationInput(document, placed);
  const takesIds = input.fields.some(({ isId }) => isId);
  const command = new Command(name)
    .summary(`${textOf(summary)}${deprecated ? ' (deprecated)' : ''}`)
    .description(
      [
        textOf(summary),
        textOf(description),
        ...(takesIds ? ['Ids may be phone numbers in any usual format, JIDs or wa.me links.'] : []),
        ...(isConfigUpdate(route.id)
          ? [
              'This command reads the present configuration first and changes only the fields that you give.',
            ]
          : []),
        `${route.method} ${route.path}`,
      ].join('\n\n'),
    );
  for (const { name: parameter, description: text } of input.pathParameters)
    command.argument(`<${kebabCase(parameter)}>`, textOf(text));
  for (const field of input.fields) addField(command, field);
  if (input.hasBody)
    command.option(
      '--data <json>',
      `The body, or the part that has no option: JSON, @file, or - for stdin. Options override it.${input.dataOnly.length === 0 ? '' : ` (required for ${input.dataOnly.join(', ')})`}`,
    );
  if (route.paged) command.option('--all', 'Fetch every page');
  if (route.answer === 'binary')
    command.option('-o, --output <file>', 'Where to write the file; - for stdout');
  if (route.answer === undefined) {
    command.option('--json', 'Print the response as JSON');
    if (route.method === 'GET')
      command.addOption(
        new Option('--fields <names>', 'Show only these fields, for example id,name')
          .argParser((text) => text.split(',').map((field) => field.trim()))
          .conflicts('json'),
      );
  }
  if (questionBefore(route.id) !== undefined || isConfigUpdate(route.id))
    command.option('--yes', 'Do not ask');
  if (input.answersSecrets)
    command.option('--show-secrets', 'Print keys and secrets in full, except on a terminal');
  addConnectionOptions(command);
  return command.action(async () => {
    const { runOperation } = await import('./run-operation.ts');
    await runOperation({ route, input }, command.args, command.opts());
  });
};

const addField = (command: Command, field: OperationField): void => {
  const { flag, kind, isList, choices, required, description, value, name } = field;
  // The contract describes a file as base64.
  const said = kind === 'file' ? 'The file to send, or - for stdin.' : textOf(description);
  const text = `${said}${required ? ' (required)' : ''}`.trim();
  if (kind === 'boolean') {
    command.addOption(new Option(`--${flag}`, `${text} --no-${flag} for false.`.trim()));
    command.addOption(new Option(`--no-${flag}`).hideHelp());
    return;
  }
  const option = new Option(`--${flag} <${value}${isList ? '...' : ''}>`, text);
  if (isEventFilter(name)) option.argParser(eventFilter);
  else if (choices.length > 0) option.choices(choices);
  else if (kind === 'number' || kind === 'integer') option.argParser(numberParser(field));
  command.addOption(option);
};

const numberParser =
  ({ kind, isList }: OperationField) =>
  (text: string, before: unknown): number | number[] => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
      throw new InvalidArgumentError('It must be a number.');
    if (kind === 'integer' && !Number.isSafeInteger(value))
      throw new InvalidArgumentError('It must be a whole number.');
    // A list can only have been made by this parser.
    return isList ? [...(Array.isArray(before) ? (before as number[]) : []), value] : value;
  };
