import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';

/** What an editor says of the options and errors that are written by hand. */

/** As TypeScript writes it. */
const sources = inProject('src').replaceAll('\\', '/');
const entries = readdirSync(sources)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => inProject('src', name));
const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

interface Member {
  readonly type: string;
  readonly name: string;
  readonly isOptional: boolean;
  readonly isNumber: boolean;
  readonly text: string;
  readonly hasExample: boolean;
}

const memberOf = (type: string, declaration: ts.Declaration): Member[] => {
  if (!ts.isPropertySignature(declaration) && !ts.isPropertyDeclaration(declaration)) return [];
  const { name, questionToken } = declaration;
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined || ts.isPrivateIdentifier(name)) return [];
  const kind = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  return [
    {
      type,
      name: symbol.name,
      isOptional: questionToken !== undefined,
      isNumber: (kind.flags & ts.TypeFlags.NumberLike) !== 0,
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      hasExample: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
    },
  ];
};

/** The members of what the entries export, and of the interfaces and classes that these extend. */
const members = [
  ...new Map(
    entries
      .flatMap((entry) => {
        const source = program.getSourceFile(entry);
        const module = source && checker.getSymbolAtLocation(source);
        return module === undefined ? [] : checker.getExportsOfModule(module);
      })
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      )
      .flatMap((symbol) => {
        const ours = symbol.declarations?.some(({ parent }) =>
          parent.getSourceFile().fileName.startsWith(sources),
        );
        return ours === true
          ? checker
              .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
              .flatMap(({ declarations: [declaration] = [] }) =>
                declaration?.getSourceFile().fileName.startsWith(sources) === true
                  ? memberOf(symbol.name, declaration)
                  : [],
              )
          : [];
      })
      .map((member) => [`${member.type}.${member.name}`, member]),
  ),
];

const options = members.filter(([, { type }]) => /Options$|^RetryLimits$|^Pace$/.test(type));
const withExamples = options.filter(([, { type }]) =>
  /^(?:Client|Request|Limiter|SendQueue|Queue|SendWorker|EventStream|Webhook|Consumer|Trim)Options$|^RetryLimits$|^Pace$/.test(
    type,
  ),
);
const ofErrors = members.filter(
  ([, { type, name }]) => /Error$|Issue$/.test(type) && name !== 'name',
);

const namesOf = (wrong: typeof members): string[] => wrong.map(([name]) => name);

describe('options and errors', () => {
  test('are found', () => {
    expect(options.length).toBeGreaterThan(130);
    expect(namesOf(withExamples)).toEqual(
      expect.arrayContaining(['ClientOptions.pace', 'RequestOptions.retry', 'Pace.burst']),
    );
    expect(namesOf(ofErrors)).toEqual(
      expect.arrayContaining([
        ...['ApiError.status', 'ApiError.detail', 'ApiError.attempts', 'ApiError.issues'],
        ...['RateLimitError.outcome', 'TimeoutError.outcome', 'ValidationIssue.rule'],
      ]),
    );
  });

  test('say what they are for', () => {
    const silent = [...options, ...ofErrors].filter(([, { text }]) => !/(?:\w+\W+){3}/.test(text));
    expect(namesOf(silent)).toEqual([]);
  });

  test('say what happens without them', () => {
    const silent = options.filter(
      ([, { isOptional, text }]) => isOptional && !/default|without/i.test(text),
    );
    expect(namesOf(silent)).toEqual([]);
  });

  test('say their unit where they are numbers', () => {
    const unit =
      /\bms\b|milliseconds?|per second|bytes|characters|how (?:many|often)|most|\d+ items|priority|status|port|from 1/i;
    const silent = [...options, ...ofErrors].filter(
      ([, { isNumber, text }]) => isNumber && !unit.test(text),
    );
    expect(namesOf(silent)).toEqual([]);
  });

  test('of the client, the queue and events have an example', () => {
    const without = [...withExamples, ...ofErrors].filter(([, { hasExample }]) => !hasExample);
    expect(namesOf(without)).toEqual([]);
  });
});
