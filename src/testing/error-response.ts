/** An error in the gateway's own form. */
export const errorResponse = (
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ status, detail }, { status, headers });
