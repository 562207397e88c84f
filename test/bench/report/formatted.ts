import * as prettier from 'prettier';

/** Formats a text with the project's settings. */
export const formatted = async (text: string, file: string): Promise<string> =>
  prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
