/** The element of the page with this id. */
export const byId = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
};

interface Properties {
  readonly class?: string;
  readonly title?: string;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** Makes an element. Texts go in as texts: what somebody sent is never HTML. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, title, label, onClick }: Properties = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (title !== undefined) made.title = title;
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

/** The time of day, as the reader's system writes it. */
export const timeOfDay = (time: string): string =>
  new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
