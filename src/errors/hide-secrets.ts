/** Fields whose values open doors, by the contract's names: `apiKey`, `signingSecret`, `defaultSigningSecret`, … */
export const isSecretName = (name: string): boolean =>
  /(?:api_?key|secret|password|token)$/i.test(name);

/** What stands in place of a secret. It says nothing of its length. */
const hiddenValue = '••••••••';

/** A copy in which no secret can be read, and how many there were. An empty one hides nothing. */
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
