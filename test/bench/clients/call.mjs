/** The call that all clients make. */
export const headersOf = (instanceId) => ({ 'X-Api-Key': 'k', 'X-Instance-Id': instanceId });
export const headers = headersOf('ins_1');
export const jsonHeaders = { ...headers, 'Content-Type': 'application/json' };
export const path = '/messages/text';
export const to = '12025550143@s.whatsapp.net';
