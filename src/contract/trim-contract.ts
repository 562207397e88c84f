import { methods, resolve, type OpenApi, type Parameter, type Reference } from './openapi.ts';

/** Headers that the client sets itself, and those that OpenAPI does not count as parameters. */
const clientHeaders = ['x-api-key', 'x-instance-id', 'accept', 'content-type', 'authorization'];

/** Removes the headers that the client sets: callers do not pass them. */
export const withoutClientHeaders = (document: OpenApi): OpenApi => {
  const isForeign = (parameter: Parameter | Reference): boolean => {
    const { in: place, name } = resolve(document, parameter);
    return place !== 'header' || !clientHeaders.includes(name.toLowerCase());
  };
  const shared = Object.entries(document.components?.parameters ?? {});
  const copy = structuredClone(document);
  if (copy.components?.parameters)
    copy.components.parameters = Object.fromEntries(shared.filter(([, one]) => isForeign(one)));
  for (const item of Object.values(copy.paths ?? {})) {
    for (const holder of [item, ...methods.map((method) => item[method])]) {
      if (holder?.parameters) holder.parameters = holder.parameters.filter(isForeign);
    }
  }
  return copy;
};

/** Removes operations, and the paths that have no operation left. */
export const withoutOperations = (
  document: OpenApi,
  left: readonly { readonly path: string; readonly method: (typeof methods)[number] }[],
): OpenApi => {
  const copy = structuredClone(document);
  for (const { path, method } of left) {
    const item = copy.paths?.[path];
    if (item === undefined) continue;
    Reflect.deleteProperty(item, method);
    if (methods.every((other) => item[other] === undefined))
      Reflect.deleteProperty(copy.paths ?? {}, path);
  }
  return copy;
};
