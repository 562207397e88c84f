import {
  createClient,
  createGroup,
  getGroup,
  getGroupInviteLink,
  leaveGroup,
  listGroups,
  setGroupName,
  setGroupPicture,
} from 'wsapi-client/operations';

const client = createClient({ apiKey: 'example-key', instanceId: 'ins_1' });

export async function found(name: string, participants: `${number}@s.whatsapp.net`[]) {
  const { id } = await createGroup(client, { name, participants });
  await setGroupName(client, id as never, { name });
  const { pictureId } = await setGroupPicture(client, id as never, { data: 'AAAA' });
  const { participants: all } = await getGroup(client, id as never);
  console.log(pictureId, all.length);
  return getGroupInviteLink(client, id as never);
}

export async function leaveAll(): Promise<void> {
  for (const group of await listGroups(client)) {
    console.log(group.name);
    await leaveGroup(client, group.groupId);
  }
}
