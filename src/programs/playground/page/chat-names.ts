/** The names of people and groups by their ids. */
let names: Readonly<Record<string, string>> = {};

export const setNames = (now: Readonly<Record<string, string>>): void => {
  names = now;
};

export const nameOf = (id: string): string => {
  const name = names[id];
  return name === undefined || name === '' ? numberOf(id) : name;
};

/** `12025550143@s.whatsapp.net` as `+12025550143`. */
export const numberOf = (id: string): string =>
  /^(\d+)@s\.whatsapp\.net$/.test(id) ? `+${id.slice(0, id.indexOf('@'))}` : id;

export const knownIds = (): readonly string[] => Object.keys(names);
