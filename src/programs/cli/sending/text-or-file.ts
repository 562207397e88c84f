import { stat } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { typeOfName } from '../../../media/known-media-types.ts';
import { UsageError } from '../failures/usage-error.ts';

/** Documents that people send and whose type WhatsApp takes from the name. */
const document =
  /\.(?:docx?|xlsx?|pptx?|od[pst]|csv|txt|rtf|epub|zip|rar|7z|json|xml|html?|svg|ics)$/i;

/** The content of a message. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** The ways to give it. Exactly one must be used. */
export interface GivenContent {
  readonly content?: string | undefined;
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

/**
 * Decides whether a text or a file is meant. `--text` and `--file` are explicit. Otherwise the path of an existing
 * file is a file and everything else a text. Two cases are errors, since a wrong guess would be delivered:
 * a single word that is also the name of a file, and a path that does not exist.
 *
 * @throws {UsageError}
 */
export const messageContent = async (given: GivenContent): Promise<MessageContent> => {
  const { content, text, file } = given;
  if ([content, text, file].filter((value) => value !== undefined).length !== 1)
    throw new UsageError('Give one text or one file: wsapi-client send <to> <text or file>');
  if (file !== undefined) return { kind: 'file', path: file };
  if (text !== undefined || content === '-') return textOf(text ?? '-');
  if (content === undefined) throw new UsageError('There is nothing to send.');
  const exists = await isFile(content);
  const looksLikePath = isPathLike(content);
  // An existing file with an extension is meant as a file.
  if (exists && (looksLikePath || /\.\w+$/.test(content))) return { kind: 'file', path: content };
  if (exists)
    throw new UsageError('This could be a text or the file of this name: use --text or --file.');
  if (looksLikePath && !/\s/.test(content))
    throw new UsageError(
      'This looks like the path of a file, but there is no such file: fix the path, or use --text if it is a text.',
    );
  return textOf(content);
};

const textOf = async (given: string): Promise<MessageContent> => {
  // Shells and editors add a line break at the end.
  const text = given === '-' ? (await readText(process.stdin)).replace(/\r?\n$/, '') : given;
  if (text.trim() === '') throw new UsageError('The text is empty.');
  return { kind: 'text', text };
};

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    // It does not exist, or is too long for a path.
    return false;
  }
};

/** Whether it starts with a folder or ends with a known file extension. A URL is a text. */
const isPathLike = (content: string): boolean => {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(content)) return false;
  return (
    /^(?:~|\.{0,2})[/\\]|^[a-z]:\\/i.test(content) ||
    document.test(content) ||
    typeOfName(content) !== undefined
  );
};
