import { WsapiClient } from 'wsapi-client';

const { http } = new WsapiClient({ apiKey: 'example-key', instanceId: 'ins_1' });
const path = { id: 'ins_1' };

export const rename = (name) =>
  http.PUT('/account/instances/{id}/name', { params: { path }, body: { name } });
export const restart = () => http.PUT('/account/instances/{id}/restart', { params: { path } });
export const instances = () =>
  http.GET('/account/instances', { params: { query: { status: 'active' } } });
export const health = () => http.request('get', '/health');
export const logOut = () => http.POST('/session/logout');
export const joined = async (code) =>
  (await http.GET('/groups/invite/{code}', { params: { path: { code } } })).data.name;
