import { WsapiClient, type GroupInfoResponse } from 'wsapi-client';

const wsapi = new WsapiClient({ apiKey: 'example-key', instanceId: 'ins_1' });
const newsletter = '/newsletters/{id}';

export type Members = GroupInfoResponse['participants'];
export type Short = Pick<GroupInfoResponse, 'isLocked' | 'groupId'>;

export const show = async (field: 'owner' | 'isAnnounce') =>
  (await wsapi.groups.list()).map((group) => group[field]);

/** Whatever a group has. */
export const all = (group: GroupInfoResponse) =>
  (Object.keys(group) as (keyof GroupInfoResponse)[]).map((key) => group[key]);

export const follow = (id: `${number}@newsletter`) =>
  wsapi.http.GET(newsletter, { params: { path: { id } } });
