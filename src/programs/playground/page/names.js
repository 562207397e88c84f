/** What people and groups are called, as the gateway tells the page as well as anybody. */
const names = new Map();
export const nameOf = (id) => names.get(id) ?? numberOf(id);
/** `12025550143@s.whatsapp.net` is `+12025550143` to people. */
export const numberOf = (id) =>
  /^(\d+)@s\.whatsapp\.net$/.test(id) ? `+${id.slice(0, id.indexOf('@'))}` : id;
/** Everybody and every group whose name is known. */
export const knownIds = () => [...names.keys()];
export const learnNames = async () => {
  for (const contact of await listOf('contacts'))
    names.set(contact.id, contact.fullName || contact.pushName || numberOf(contact.id));
  for (const group of await listOf('groups')) names.set(group.groupId, group.name);
};
/** The page calls the gateway as everybody does. Where there is no answer, there are no names. */
const listOf = async (path) => {
  const answer = await fetch(`/gateway/${path}`);
  return answer.ok ? await answer.json() : []; // by the contract
};
