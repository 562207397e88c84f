import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { contract } from '../../../../generated/contract.ts';
import { operationsOf } from '../../../contract/openapi.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { isNamed, type Deviation, type Deviations } from './known-deviations.ts';
import { profiles } from './profiles.ts';
import { rules } from './finding-rules.ts';

/** The JSON Schema of the file. */
const shape = {
  type: 'object',
  required: ['deviations'],
  additionalProperties: false,
  properties: {
    deviations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['profiles', 'rules', 'reason'],
        additionalProperties: false,
        properties: {
          profiles: { type: 'array', minItems: 1, items: { enum: profiles } },
          rules: { type: 'array', minItems: 1, items: { enum: rules } },
          operation: { type: 'string', pattern: '^[\\w*]+$' },
          place: { type: 'string', pattern: '^/' },
          expected: { type: 'string' },
          seen: { type: 'string' },
          paired: { type: 'boolean' },
          occasional: { type: 'boolean' },
          reason: { type: 'string', pattern: '\\S' },
        },
      },
    },
  },
} as const;

const validate = new Ajv2020({ allErrors: true }).compile<{
  deviations: Omit<Deviation, 'line'>[];
}>(shape);

const operationIds = operationsOf(contract).map(({ id }) => id);

/**
 * Reads a file of known deviations.
 *
 * @throws {ContractError} with the line of each mistake and what would be right.
 */
export const loadDeviations = async (file: string): Promise<Deviations> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new ContractError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return parseDeviations(text, file);
};

/** @throws {ContractError} */
export const parseDeviations = (text: string, file: string): Deviations => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number =>
    lines.linePos(startOf(document, path)).line;
  const [error] = document.errors;
  if (error !== undefined)
    throw new ContractError(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  const data: unknown = document.toJS();
  if (!validate(data)) {
    const problems = (validate.errors ?? []).map((problem) => {
      const path = problem.instancePath.split('/').slice(1).map(numbered);
      return `${file}:${lineOf(path)}: ${problemText(problem, path)}`;
    });
    throw new ContractError([...new Set(problems)].join('\n'));
  }
  const unknown = data.deviations.flatMap(({ operation }, index) =>
    operation === undefined || operationIds.some((id) => isNamed(operation, id))
      ? []
      : [
          `${file}:${lineOf(['deviations', index, 'operation'])}: the contract has no operation ${operation}`,
        ],
  );
  if (unknown.length > 0) throw new ContractError(unknown.join('\n'));
  return {
    file,
    all: data.deviations.map((deviation, index) => ({
      ...deviation,
      line: lineOf(['deviations', index]),
    })),
  };
};

const numbered = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

/** The offset of a value; if it is missing, of the value around it. */
const startOf = (document: Document, path: readonly (string | number)[]): number => {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return path.length === 0 ? 0 : startOf(document, path.slice(0, -1));
};

const problemText = (
  { keyword, params, message = '' }: ErrorObject,
  path: readonly (string | number)[],
): string => {
  const where = path.at(-1);
  const { missingProperty, additionalProperty, allowedValues } = params as Record<string, unknown>;
  switch (keyword) {
    case 'required':
      return `${String(missingProperty)} is missing${missingProperty === 'reason' ? ': say why the deviation is accepted' : ''}`;
    case 'additionalProperties':
      return `unknown property ${String(additionalProperty)}; the known ones are ${Object.keys(path.length === 0 ? shape.properties : shape.properties.deviations.items.properties).join(', ')}`;
    case 'enum':
      return `must be one of ${(allowedValues as string[]).join(', ')}`;
    default:
      return `${String(where ?? 'the file')} ${message}${path.includes('seen') || path.includes('expected') ? "; put a status in quotes: '404'" : ''}`;
  }
};
