interface Refusal {
  readonly detail: string;
}

/** Posts to the playground's server. @returns why it failed; undefined if it worked. */
export const postToServer = async (
  path: string,
  body: object = {},
): Promise<string | undefined> => {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return 'The playground has stopped, or cannot be reached.';
  }
  return response.ok ? undefined : ((await response.json()) as Refusal).detail; // safe: the form of the server's errors
};
