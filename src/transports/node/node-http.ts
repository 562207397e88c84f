/**
 * Node's own `http`. Not by an import: that reads every name that the module has, `WebSocket` among them, and for
 * that one Node 22 and later load all of undici, which takes ten times as long as `http` itself. Its functions are
 * looked up when they are called, for test tools replace them.
 */
export const nodeHttp = process.getBuiltinModule('node:http');
