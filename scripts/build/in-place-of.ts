import type { Plugin } from 'rolldown';

/**
 * Puts another text in the place of a module's.
 *
 * @throws at the end of a build that never met the module: it may have got another name.
 */
export const inPlaceOf = (file: string, text: () => string | Promise<string>): Plugin => {
  let met = false;
  return {
    name: `in-place-of ${file}`,
    load: (id) => {
      if (id !== file) return null;
      met = true;
      return text();
    },
    buildEnd: (error) => {
      if (error === undefined && !met) throw new Error(`Nothing imports ${file}.`);
    },
  };
};
