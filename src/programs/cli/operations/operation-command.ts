import { Command, InvalidArgumentError, Option } from 'commander';
import type { OpenApi, PlacedOperation } from '../../../contract/openapi.ts';
import type { Route } from '../../../pipeline/route.ts';
import { addConnectionOptions } from '../connection/connection-options.ts';
import { helpText } from './help-text.ts';
import { kebabCase } from './kebab-case.ts';
import { operationInput, type OperationField, type OperationInput } from './operation-fields.ts';

/** An operation with all that its command does with it. */
export interface OperationOfCommand {
  readonly route: Route;
  readonly input: OperationInput;
}

/** One operation of the contract as a command: path parameters are arguments, fields of body and query options. */
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
    .summary(`${helpText(summary)}${deprecated ? ' (deprecated)' : ''}`)
    .description(
      [
        helpText(summary),
        helpText(description),
        ...(takesIds
          ? ['Here, ids may be phone numbers in any usual spelling, JIDs or wa.me links.']
          : []),
        `${route.method} ${route.path}`,
      ].join('\n\n'),
    );
  for (const { name: parameter, description: text } of input.pathParameters)
    command.argument(`<${kebabCase(parameter)}>`, helpText(text));
  for (const field of input.fields) addField(command, field);
  if (input.hasBody)
    command.option(
      '--data <json>',
      `the body, or what of it has no option: JSON, @file.json, or - for stdin; options win over it${input.dataOnly.length === 0 ? '' : ` (required for ${input.dataOnly.join(', ')})`}`,
    );
  if (route.paged) command.option('--all', 'every page, not only one');
  if (route.answer === 'binary')
    command.option('-o, --output <file>', 'where to write the file; - for stdout');
  if (route.answer === undefined) command.option('--json', 'the answer as JSON');
  if (input.answersSecrets)
    command.option('--show-secrets', 'keys and secrets in full, where the output is no terminal');
  addConnectionOptions(command);
  return command.action(async () => {
    const { runOperation } = await import('./run-operation.ts');
    await runOperation({ route, input }, command.args, command.opts());
  });
};

const addField = (command: Command, field: OperationField): void => {
  const { flag, kind, isList, choices, required, description, value } = field;
  // Of a file, the contract speaks as base64.
  const said = kind === 'file' ? 'The file to send, or - for stdin.' : helpText(description);
  const text = `${said}${required ? ' (required)' : ''}`.trim();
  if (kind === 'boolean') {
    command.addOption(new Option(`--${flag}`, `${text} --no-${flag} says false.`.trim()));
    command.addOption(new Option(`--no-${flag}`).hideHelp());
    return;
  }
  const option = new Option(`--${flag} <${value}${isList ? '...' : ''}>`, text);
  if (choices.length > 0) option.choices(choices);
  else if (kind === 'number' || kind === 'integer') option.argParser(numberParser(field));
  command.addOption(option);
};

const numberParser =
  ({ kind, isList }: OperationField) =>
  (text: string, before: unknown): number | number[] => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
      throw new InvalidArgumentError('It has to be a number.');
    if (kind === 'integer' && !Number.isSafeInteger(value))
      throw new InvalidArgumentError('It has to be a whole number.');
    return isList ? [...(Array.isArray(before) ? (before as number[]) : []), value] : value; // it was made here
  };
