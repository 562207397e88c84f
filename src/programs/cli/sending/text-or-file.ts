import mime from 'mime/lite';
import { stat } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { UsageError } from '../failures/usage-error.ts';

/** What a message is made of. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** The ways in which it can be given, of which one is taken. */
export interface GivenContent {
  readonly content?: string | undefined;
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

/**
 * Tells a text from a file. `--text` and `--file` say it. Otherwise a path of a file that is there is that file,
 * but where a single bare word is the name of one too, nobody can know what is meant; nor where something looks
 * like the path of a file and none is there. A wrong guess would be on somebody's phone, so these are errors.
 *
 * @throws {UsageError}
 */
export const messageContent = async (given: GivenContent): Promise<MessageContent> => {
  const { content, text, file } = given;
  if ([content, text, file].filter((value) => value !== undefined).length !== 1)
    throw new UsageError('Give one text or one file: wsapi-client send <to> <text or file>.');
  if (file !== undefined) return { kind: 'file', path: file };
  if (text !== undefined || content === '-') return textOf(text ?? '-');
  if (content === undefined) throw new UsageError('There is nothing to send.');
  const exists = await isFile(content);
  const looksLikePath = isPathLike(content);
  if (exists && looksLikePath) return { kind: 'file', path: content };
  if (exists)
    throw new UsageError(
      'There is a file of this name, and it could be a text as well: say which with --file or --text.',
    );
  if (looksLikePath && !/\s/.test(content))
    throw new UsageError(
      'This looks like the path of a file, but there is none: mend it, or say that it is a text with --text.',
    );
  return textOf(content);
};

const textOf = async (given: string): Promise<MessageContent> => {
  // The line break at the end is the shell's or the editor's.
  const text = given === '-' ? (await readText(process.stdin)).replace(/\r?\n$/, '') : given;
  if (text.trim() === '') throw new UsageError('The text is empty.');
  return { kind: 'text', text };
};

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Nothing there, or a text that is too long to be a path.
    return false;
  }
};

/** A folder before it, or the ending of a known type of file; an address of the web is a text. */
const isPathLike = (content: string): boolean => {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(content)) return false;
  return /^(?:~|\.{0,2})[/\\]|^[a-z]:\\/i.test(content) || mime.getType(content) !== null;
};
