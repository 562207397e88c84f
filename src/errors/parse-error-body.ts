import type { ValidationIssue } from './api-error.ts';
import { hideNumbers } from './hide-numbers.ts';

/** The longest detail, in characters; a validation error has a line for each field. */
const detailLength = 2000;

/** The longest excerpt of a body that is not the gateway's JSON, in characters. */
const excerptLength = 160;

/**
 * The `detail` of an error's body. The gateway writes `{"status": 400, "detail": "…"}`, and an empty body after a
 * crash. A proxy in front of it may write HTML or text: the result is then a short excerpt without tags.
 */
export const detailOf = (body: string): string => hideNumbers(jsonDetail(body) ?? excerptOf(body));

const jsonDetail = (body: string): string | undefined => {
  if (!body.trimStart().startsWith('{')) return undefined;
  try {
    const { detail } = JSON.parse(body) as { detail?: unknown }; // safe: only a string is used
    return typeof detail === 'string'
      ? cut(detail.replace(/[^\P{Cc}\n]+/gu, ' '), detailLength)
      : undefined;
  } catch {
    return undefined;
  }
};

const excerptOf = (body: string): string => {
  const text = body
    .replace(/<(script|style)[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    // Control characters from outside must not reach a terminal.
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return cut(text, excerptLength);
};

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/**
 * The broken rules of a validation error. The gateway joins them with newlines, and uses its own field names:
 * `Key: 'SendTextRequest.To' Error:Field validation for 'To' failed on the 'required' tag`.
 */
export const issuesOf = (detail: string): ValidationIssue[] =>
  [
    ...detail.matchAll(
      /Key: '(?:\w+\.)?([\w.[\]]+)' Error:Field validation for '[^']*' failed on the '([^']+)' tag/g,
    ),
  ].map(([, field = '', rule = '']) => ({
    // Fields that several requests share are in a structure of their own in the gateway, but not in the contract.
    field: field
      .split('.')
      .filter(
        (name, index, path) => index === path.length - 1 || !/(?:Request|Options|Data)$/.test(name),
      )
      .map(contractSpelling)
      .join('.'),
    rule,
  }));

/** The server's `ReplyToSenderID` is the contract's `replyToSenderId`, its `JPEGThumbnail` is `jpegThumbnail`. */
const contractSpelling = (name: string): string =>
  name
    .replace(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g, (word, at) =>
      at === 0 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    // One word in the contract.
    .replace(/^vCard$/, 'vcard');
