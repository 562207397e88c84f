/** The element of the page with this id. */
export const byId = (id, type) => {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
};
/** Makes an element. Texts go in as texts: what somebody sent is never HTML. */
export const element = (tag, { class: className, title, label, onClick } = {}, ...children) => {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (title !== undefined) made.title = title;
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};
/** The time of day, as the reader's system writes it. */
export const timeOfDay = (time) =>
  new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
