import type { Row } from '../table.ts';
import { shown } from './markdown.ts';

/** Bars for one column of a table. */
export interface Panel {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly column: string;
  readonly digits?: number;
}

const width = 800;
const labelWidth = 330;
const barSpace = width - labelWidth - 90;
const rowHeight = 24;
const headHeight = 52;

/** A background and two sets of colours, for light and dark pages. */
const style = `
  svg { font: 13px system-ui, sans-serif }
  .ground { fill: #ffffff } text { fill: #1f2328 } .title { font-weight: 600; font-size: 15px }
  .peer { fill: #aab4bf } .ours { fill: #12805c } .spread { stroke: #57606a; stroke-width: 1.5 } .ours-name { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } text { fill: #e6edf3 }
    .peer { fill: #4b5563 } .ours { fill: #3fb98a } .spread { stroke: #9aa4af }
  }`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const panelInSvg = ({ title, rows, column, digits = 0 }: Panel, top: number): string => {
  const bars = rows.flatMap(({ name, values }) => {
    const value = values[column];
    return value === undefined ? [] : [{ name, ...value }];
  });
  const most = Math.max(...bars.map(({ high }) => high));
  const scaled = (value: number): number => Math.round((value / most) * barSpace * 10) / 10;
  const lines = bars.map(({ name, median, low, high }, index) => {
    const y = top + headHeight + index * rowHeight;
    const ours = name.startsWith('wsapi-client');
    const middle = y + 9;
    return `<text x="${labelWidth - 10}" y="${y + 13}" text-anchor="end"${ours ? ' class="ours-name"' : ''}>${escaped(name)}</text>
<rect x="${labelWidth}" y="${y}" width="${scaled(median)}" height="18" rx="2" class="${ours ? 'ours' : 'peer'}"/>
<line x1="${labelWidth + scaled(low)}" x2="${labelWidth + scaled(high)}" y1="${middle}" y2="${middle}" class="spread"/>
<text x="${labelWidth + scaled(high) + 8}" y="${y + 13}">${shown(median, digits)}</text>`;
  });
  return `<text x="20" y="${top + 32}" class="title">${escaped(title)}</text>\n${lines.join('\n')}`;
};

const heightOf = ({ rows }: Panel): number => headHeight + rows.length * rowHeight;

/** Draws panels below each other. Thin lines are the quartiles. */
export const plotInSvg = (description: string, panels: readonly Panel[]): string => {
  const tops = panels.map((_, index) =>
    panels.slice(0, index).reduce((sum, panel) => sum + heightOf(panel), 0),
  );
  const height = panels.reduce((sum, panel) => sum + heightOf(panel), 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(description).replaceAll('"', '&quot;')}">
<title>${escaped(description)}</title>
<style>${style}
</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
${panels.map((panel, index) => panelInSvg(panel, tops[index] ?? 0)).join('\n')}
</svg>
`;
};
