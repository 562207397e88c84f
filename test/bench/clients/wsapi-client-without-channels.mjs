// As in a browser: nothing is published, so nothing has to be checked.
process.getBuiltinModule = undefined;
export const { connect } = await import('./wsapi-client.mjs');
