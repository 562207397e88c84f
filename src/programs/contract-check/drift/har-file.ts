import { readFile } from 'node:fs/promises';
import { ContractError } from '../../../contract/contract-error.ts';

/** A request and its response, as a HAR file (HTTP Archive 1.2) records them. */
export interface RecordedCall {
  /** Its place in the file, from 1. */
  readonly entry: number;
  readonly method: string;
  readonly url: URL;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined if there was none, or it was not recorded. */
  readonly body: string | undefined;
  readonly response: {
    /** 0 if there was no response. */
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined if it was not recorded. */
    readonly body: Buffer | undefined;
  };
}

/** @throws {ContractError} if the file cannot be read, or is not a HAR file. */
export const readHar = async (path: string): Promise<readonly RecordedCall[]> => {
  let har: unknown;
  try {
    // Some tools write a byte order mark.
    har = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'it is not JSON' : error instanceof Error ? error.message : '';
    throw new ContractError(`${path} cannot be read: ${why}.`);
  }
  const entries = at(har, 'log', 'entries');
  if (!Array.isArray(entries))
    throw new ContractError(`${path} is not a HAR file: it has no list at log.entries.`);
  return entries.map((entry: unknown, index) => {
    const url = text(at(entry, 'request', 'url'));
    if (url === undefined || !URL.canParse(url))
      throw new ContractError(
        `${path} is not a HAR file: entry ${index + 1} has no address at request.url.`,
      );
    const body = text(at(entry, 'request', 'postData', 'text'));
    const status = at(entry, 'response', 'status');
    return {
      entry: index + 1,
      method: (text(at(entry, 'request', 'method')) ?? 'GET').toUpperCase(),
      url: new URL(url),
      headers: headersOf(at(entry, 'request', 'headers')),
      body: body === '' ? undefined : body,
      response: {
        status: typeof status === 'number' ? status : 0,
        headers: headersOf(at(entry, 'response', 'headers')),
        body: contentOf(at(entry, 'response', 'content')),
      },
    };
  });
};

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const headersOf = (list: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Array.isArray(list) ? list : []).flatMap((header: unknown) => {
      const [name, value] = [text(at(header, 'name')), text(at(header, 'value'))];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );

/** Browsers record no text for a body that they did not keep; an empty one has the size 0. */
const contentOf = (content: unknown): Buffer | undefined => {
  const body = text(at(content, 'text'));
  if (body === undefined) return at(content, 'size') === 0 ? Buffer.alloc(0) : undefined;
  return Buffer.from(body, at(content, 'encoding') === 'base64' ? 'base64' : 'utf8');
};
