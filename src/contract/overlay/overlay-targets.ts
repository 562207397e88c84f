/** A list of names in brackets, `['a','b']`. */
const union =
  /^\[\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?:\s*,\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))+\s*\]/;
const name = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/**
 * Splits a target with lists of names: `$.a['x','y'].b` into `$.a['x'].b` and `$.a['y'].b`. The whole path matches if
 * any of its names exists, so a missing name would go unnoticed. Lists within a filter (`[?…]`) belong to its
 * condition and stay.
 */
export const singleTargets = (target: string): string[] => {
  let depth = 0;
  for (let at = 0; at < target.length; at += 1) {
    const rest = target.slice(at);
    const list = depth === 0 ? union.exec(rest)?.[0] : undefined;
    if (list !== undefined) {
      const tails = singleTargets(target.slice(at + list.length));
      return (list.match(name) ?? []).flatMap((one) =>
        tails.map((tail) => `${target.slice(0, at)}[${one}]${tail}`),
      );
    }
    const text = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/.exec(rest)?.[0];
    if (text !== undefined) at += text.length - 1;
    else if (target[at] === '[') depth += 1;
    else if (target[at] === ']') depth -= 1;
  }
  return [target];
};
