import type { Flaw } from './annotations.ts';
import { pointerOf } from './json-pointer.ts';
import { operationsOf, type OpenApi } from './openapi.ts';

/** Operation ids become names of functions, so they may hold nothing that could end a name. */
const operationId = /^[A-Za-z_][\w.-]*$/;
/** OpenAPI's own rule for the names of components. */
const componentName = /^[\w.-]+$/;

/**
 * Names that must not get into generated code: an operation id such as `send; run()` would run when the code is
 * imported.
 */
export const unsafeNames = (document: OpenApi): Flaw[] => {
  const flaws: Flaw[] = [];
  for (const part of ['paths', 'webhooks'] as const) {
    for (const { id, path, method, operation } of operationsOf(document, part)) {
      if (operation.operationId === undefined || isSafe(id, operationId)) continue;
      flaws.push({
        pointer: `#${pointerOf(part, path, method, 'operationId')}`,
        problem: `the operation id ${shown(id)} must begin with a letter or "_" and consist of letters, digits, "_", "." and "-"`,
      });
    }
  }
  for (const [part, components] of Object.entries(document.components ?? {})) {
    if (typeof components !== 'object' || part.startsWith('x-')) continue;
    for (const name of Object.keys(components)) {
      if (isSafe(name, componentName)) continue;
      flaws.push({
        pointer: `#${pointerOf('components', part, name)}`,
        problem: `the component name ${shown(name)} must consist of letters, digits, "_", "." and "-"`,
      });
    }
  }
  return flaws;
};

/** As a key of generated code, `__proto__` would set the prototype. */
const isSafe = (name: unknown, pattern: RegExp): boolean =>
  typeof name === 'string' && pattern.test(name) && name !== '__proto__';

/** Quoted, so that control characters do not reach the terminal, and cut. */
const shown = (name: unknown): string => {
  const text = JSON.stringify(name);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
