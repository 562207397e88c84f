import { ContractError } from './contract-error.ts';

/**
 * Refuses a web page in the place of a contract: what a login, a proxy or a storage answers, often with status 200.
 *
 * @param contentType what the server calls it. A contract that is called a page is read all the same.
 * @throws {ContractError}
 */
export const refuseHtml = (text: string, source: string, contentType = ''): void => {
  const isMarkup = text.trimStart().startsWith('<');
  const isCalledPage = /^text\/html\b/i.test(contentType) && !/\b(?:openapi|swagger)\b/.test(text);
  if (!isMarkup && !isCalledPage) return;
  if (!isCalledPage && !/<(?:!doctype html|html|head|body|title)\b/i.test(text))
    throw new ContractError(`${source} is XML, not a contract.`);
  const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
  throw new ContractError(
    `${source} is an HTML page${title === undefined ? '' : ` ("${title}")`}, not a contract. A login page? Give the address of the file itself.`,
  );
};
