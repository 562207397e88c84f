/** A generated file before Prettier formats it: its path below `generated/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const generatedNotice = 'Generated from openapi/ by `npm run generate`. Do not edit.';

/** The head of every generated module. */
export const fileHead = (...lines: readonly string[]): string =>
  [`/** ${generatedNotice} */`, ...lines, ''].join('\n');
