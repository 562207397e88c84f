import { BadRequestError } from '../../../errors/api-error.ts';
import { FieldError, NotRegisteredError } from '../../../errors/field-error.ts';
import { exitCodes } from './exit-codes.ts';
import { OutcomeError } from './outcome-error.ts';
import { terminalText } from '../output/terminal-text.ts';

/** A value as it was given on the command line. */
export interface GivenValue {
  /** The option or argument: `--to`, `<chat-id>`. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Runs a call and reports errors about a value by the option that gave it: the user typed `--to`, and has never seen
 * `body.to`. On a terminal the value is shown, since the user has just typed it; elsewhere it may end up in a log.
 *
 * @param given finds the value of a field by its name in the contract.
 */
export const withOptionNames = async <T>(
  given: (field: string) => GivenValue | undefined,
  call: () => Promise<T>,
): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (error instanceof FieldError) throw fieldError(error, given) ?? error;
    if (error instanceof BadRequestError && error.issues.length > 0)
      throw new OutcomeError(
        `The gateway does not accept ${error.issues.map(({ field, rule }) => `${given(field)?.name ?? field} (rule: ${rule})`).join(', ')}.`,
        exitCodes.refused,
      );
    throw error;
  }
};

const fieldError = (
  error: FieldError,
  given: (field: string) => GivenValue | undefined,
): OutcomeError | undefined => {
  const { field, operationId } = error;
  if (field === undefined) return undefined;
  const [, name = '', index] = /^(?:(?:body|query)\.)?(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const found = given(name);
  if (found === undefined) return undefined;
  const reason = error.message.replace(`${operationId ?? ''}: ${field}: `, '');
  return new OutcomeError(
    `${found.name}${shownValue(found.value, index)}: ${reason}`,
    error instanceof NotRegisteredError ? exitCodes.notFound : exitCodes.usage,
  );
};

const shownValue = (value: unknown, index: string | undefined): string => {
  if (!process.stderr.isTTY) return '';
  const one =
    Array.isArray(value) && index !== undefined ? (value[Number(index)] as unknown) : value;
  return typeof one === 'string' ? ` "${terminalText(one)}"` : '';
};
