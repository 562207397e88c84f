/** A text for searching: without case and accents. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] =>
  foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** What a search looks at. */
export const searchedText = ({
  text = '',
  fileName = '',
}: {
  readonly text?: string;
  readonly fileName?: string;
}): string => foldText(`${text} ${fileName}`.trim());
