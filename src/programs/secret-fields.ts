/** Whether a field holds a secret, by its name in the contract: `apiKey`, `signingSecret`, `defaultSigningSecret`, … */
export const isSecretName = (name: string): boolean =>
  /(?:api_?key|secret|password|token)$/i.test(name);

/** Shown instead of a secret, whatever its length. */
export const hiddenValue = '••••••••';

/** A copy with all secrets replaced, and how many there were. Empty ones are kept. */
export const withoutSecrets = (
  value: unknown,
): { readonly value: unknown; readonly hidden: number } => {
  let hidden = 0;
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, field]: [string, unknown]) => {
        if (!isSecretName(name) || typeof field !== 'string' || field === '')
          return [name, visit(field)];
        hidden += 1;
        return [name, hiddenValue];
      }),
    );
  };
  return { value: visit(value), hidden };
};
