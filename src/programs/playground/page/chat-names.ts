/** What people and groups are called, as the gateway tells the page as well as anybody. */
const names = new Map<string, string>();

export const nameOf = (id: string): string => names.get(id) ?? numberOf(id);

/** `12025550143@s.whatsapp.net` is `+12025550143` to people. */
export const numberOf = (id: string): string =>
  /^(\d+)@s\.whatsapp\.net$/.test(id) ? `+${id.slice(0, id.indexOf('@'))}` : id;

/** Everybody and every group whose name is known. */
export const knownIds = (): readonly string[] => [...names.keys()];

export const learnNames = async (): Promise<void> => {
  for (const contact of await listOf<Contact>('contacts'))
    names.set(contact.id, contact.fullName || contact.pushName || numberOf(contact.id));
  for (const group of await listOf<Group>('groups')) names.set(group.groupId, group.name);
};

/** The page calls the gateway as everybody does. Where there is no answer, there are no names. */
const listOf = async <T>(path: string): Promise<readonly T[]> => {
  const answer = await fetch(`/gateway/${path}`);
  return answer.ok ? ((await answer.json()) as T[]) : []; // by the contract
};

interface Contact {
  readonly id: string;
  readonly fullName: string;
  readonly pushName: string;
}

interface Group {
  readonly groupId: string;
  readonly name: string;
}
