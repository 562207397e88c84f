/** How many addresses are remembered, the newest ones. */
const maxUrls = 500;

/** Remembers the `url` of each file that was sent by its address: the test gateway neither fetches nor keeps it. */
export class MediaUrls {
  readonly byMessageId = new Map<string, string>();

  /** Reads a call of the page and its response. */
  async note(body: ArrayBuffer, response: Response): Promise<void> {
    if (response.status !== 201) return;
    const url = stringField(new TextDecoder().decode(body), 'url');
    const id = url === undefined ? undefined : stringField(await response.clone().text(), 'id');
    if (url === undefined || id === undefined) return;
    this.byMessageId.set(id, url);
    const [oldest] = this.byMessageId.keys();
    if (this.byMessageId.size > maxUrls && oldest !== undefined) this.byMessageId.delete(oldest);
  }
}

const stringField = (json: string, name: string): string | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const field: unknown = Reflect.get(value, name);
  return typeof field === 'string' ? field : undefined;
};
