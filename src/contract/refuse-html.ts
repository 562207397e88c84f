import { ContractError } from './contract-error.ts';

/**
 * Refuses a web page instead of a contract. Login pages, proxies and storage servers often respond with status 200.
 *
 * @param contentType the server's content type. A contract that is served as HTML is accepted.
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
    `${source} is an HTML page${title === undefined ? '' : ` ("${title}")`}, not a contract. A login page? Pass the URL of the file itself.`,
  );
};
