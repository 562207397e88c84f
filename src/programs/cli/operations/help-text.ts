/** The contract's Markdown as plain text: bold and italics lose their marks, code keeps its own. */
export const helpText = (markdown: string): string =>
  markdown
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
