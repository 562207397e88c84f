/** Stands for a code span while the marks around it are removed. Private use, so no text has it. */
const placeholder = '\uE000';

/** The contract's Markdown as plain text. Code spans stay as they are: `*bold*` in one is what WhatsApp reads. */
export const helpText = (markdown: string): string => {
  const codes: string[] = [];
  const marked = markdown.replace(/`[^`]*`/g, (code) => {
    codes.push(code);
    return placeholder;
  });
  return marked
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(placeholder, () => codes.shift() ?? '');
};
