/** The element of the page with this id. */
export const byId = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
};

interface Properties {
  readonly class?: string;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** Makes an element. Strings become text nodes, so that messages are never parsed as HTML. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, label, onClick }: Properties = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

/** The time of day in the format of the user's system. */
export const timeOfDay = (time: string): string =>
  new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
