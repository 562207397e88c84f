import * as prettier from 'prettier';

/** A text as the project formats its files. */
export const formatted = async (text: string, file: string): Promise<string> =>
  prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
