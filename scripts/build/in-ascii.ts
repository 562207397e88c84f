import type { Plugin } from 'rolldown';

/**
 * Writes what is beyond ASCII as escapes, which strings, templates and regular expressions take alike. V8 keeps a text
 * with one such character in two bytes for each of all: it takes twice the memory, and 0.2 ms more to load.
 *
 * The last of the steps, for a minifier writes escapes out. Comments would be escaped as well: for minified code.
 */
export const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
};

/** Of a UTF-16 unit: one beyond the first plane is written as the two that it is in a string. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
