/** `https://chat.whatsapp.com/<code>`, with or without `/invite/` and a query, and `https://whatsapp.com/channel/<code>`. */
const link =
  /^(?:(?:https?:\/\/)?(?:chat\.whatsapp\.com\/(?:invite\/)?|(?:www\.)?whatsapp\.com\/channel\/)|whatsapp:\/\/chat\/?\?code=)([\w-]+)\/?(?:[?&#].*)?$/i;

/** The code of an invite link of a group or a channel. A bare code, and anything else, is returned as it is. */
export const inviteCode = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return link.exec(value.trim())?.[1] ?? value;
};
