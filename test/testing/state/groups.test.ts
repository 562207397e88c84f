import { describe, expect, test } from 'vitest';
import { parseJid, isGroupJid, type GroupJid } from '../../../src/index.ts';
import { useGatewayBy, ways } from '../both-ways.ts';

const amara = '12025550143@s.whatsapp.net';
const lucia = '447700900123@s.whatsapp.net';

const groupJid = (id: string): GroupJid => {
  if (!isGroupJid(id)) throw new Error(`${parseJid(id).kind} in the place of a group`);
  return id;
};

describe.each(ways)('groups by %s', (way) => {
  const by = useGatewayBy(way, { empty: true });

  test('create, rename, describe, change and leave', async () => {
    const { gateway, wsapi } = by;
    const { id: made } = await wsapi.groups.create({ name: 'Hikers', participants: [amara] });
    const id = groupJid(made);
    await wsapi.groups.setName(id, { name: 'Weekend hikers' });
    await wsapi.groups.setDescription(id, { description: 'Saturdays' });
    await wsapi.groups.setAnnounce(id, { enabled: true });
    await wsapi.groups.setLocked(id, { enabled: true });
    await wsapi.groups.setJoinApproval(id, { enabled: true });
    await wsapi.groups.setMemberAddMode(id, { onlyAdminAdd: true });
    await wsapi.chats.setEphemeral(id, { expiration: '7d' });
    expect(await wsapi.groups.get(id)).toMatchObject({
      groupId: id,
      owner: { id: gateway.phone },
      name: 'Weekend hikers',
      description: 'Saturdays',
      isAnnounce: true,
      isLocked: true,
      isJoinApprovalRequired: true,
      memberAddMode: 'admin_add',
      isEphemeral: true,
      ephemeralExpiration: 604_800,
    });
    expect(await wsapi.groups.list()).toHaveLength(1);
    await wsapi.groups.leave(id);
    expect(await wsapi.groups.list()).toEqual([]);
    await expect(wsapi.groups.get(id)).rejects.toMatchObject({ status: 404 });
    await expect(wsapi.groups.setName(id, { name: 'x' })).rejects.toMatchObject({ status: 400 });
  });

  test('add, promote and remove participants', async () => {
    const { gateway, wsapi } = by;
    const id = groupJid((await wsapi.groups.create({ name: 'x', participants: [amara] })).id);
    const ranks = async () =>
      (await wsapi.groups.getParticipants(id)).map((one) => [one.id, one.isAdmin]);
    await wsapi.groups.updateParticipants(id, { participants: [lucia, amara], action: 'add' });
    await wsapi.groups.updateParticipants(id, { participants: [lucia], action: 'promote' });
    expect(await ranks()).toEqual([
      [gateway.phone, true],
      [amara, false],
      [lucia, true],
    ]);
    await wsapi.groups.updateParticipants(id, { participants: [lucia], action: 'demote' });
    await wsapi.groups.updateParticipants(id, { participants: [amara], action: 'remove' });
    expect(await ranks()).toEqual([
      [gateway.phone, true],
      [lucia, false],
    ]);
    await gateway.delivered();
    expect(gateway.events.slice(1).map(({ eventData }) => Object.keys(eventData).at(-1))).toEqual([
      'join',
      'promote',
      'demote',
      'leave',
    ]);
  });

  test('admit people whom an admin approves', async () => {
    const { gateway, wsapi } = by;
    const id = groupJid((await wsapi.groups.create({ name: 'x', participants: [amara] })).id);
    await wsapi.groups.setJoinApproval(id, { enabled: true });
    gateway.askToJoin(id, '+44 7700 900123');
    gateway.askToJoin(id, '+1 202 555 0178');
    expect((await wsapi.groups.getRequests(id)).map(({ user }) => user.id)).toEqual([
      lucia,
      '12025550178@s.whatsapp.net',
    ]);
    await wsapi.groups.updateRequests(id, { participants: [lucia], action: 'approve' });
    await wsapi.groups.updateRequests(id, { participants: ['+12025550178'], action: 'reject' });
    expect(await wsapi.groups.getRequests(id)).toEqual([]);
    expect((await wsapi.groups.getParticipants(id)).map((one) => one.id)).toEqual([
      gateway.phone,
      amara,
      lucia,
    ]);
  });

  test('admit by an invite link until it is reset', async () => {
    const { wsapi } = by;
    const id = groupJid((await wsapi.groups.create({ name: 'x', participants: [amara] })).id);
    const { link } = await wsapi.groups.getInviteLink(id);
    const code = link.slice(link.lastIndexOf('/') + 1);
    expect(await wsapi.groups.getInfoFromLink(code)).toMatchObject({ groupId: id });
    await wsapi.groups.leave(id);
    expect(await wsapi.groups.joinWithLink({ code })).toEqual({ id });
    await wsapi.groups.resetInviteLink(id);
    await expect(wsapi.groups.joinWithLink({ code })).rejects.toMatchObject({ status: 400 });
    await expect(wsapi.groups.getInfoFromLink(code)).rejects.toMatchObject({ status: 404 });
  });

  test('create, link and unlink groups of a community', async () => {
    const { wsapi } = by;
    const { id: made } = await wsapi.communities.create({ name: 'Clubs' });
    const community = groupJid(made);
    await wsapi.communities.setName(community, { name: 'Hiking clubs' });
    expect(await wsapi.communities.get(community)).toMatchObject({ name: 'Hiking clubs' });
    const outside = groupJid(
      (await wsapi.groups.create({ name: 'Out', participants: [amara] })).id,
    );
    await wsapi.communities.createGroup(community, { name: 'In' });
    await wsapi.communities.linkGroup(community, { groupId: outside });
    const names = async () =>
      (await wsapi.communities.getSubGroups(community)).map(({ name }) => name);
    expect(await names()).toEqual(['Clubs', 'Out', 'In']);
    expect(await wsapi.groups.get(outside)).toMatchObject({ communityId: community });
    await wsapi.communities.unlinkGroup(community, outside);
    expect(await names()).toEqual(['Clubs', 'In']);
    expect((await wsapi.groups.list()).map(({ name }) => name)).not.toContain('Hiking clubs');
    await wsapi.communities.leave(community);
    expect(await wsapi.communities.list()).toEqual([]);
  });

  test('answer 404 to reads of an unknown group, and 400 to changes', async () => {
    const { wsapi } = by;
    const id = '120363000000000001@g.us';
    await expect(wsapi.groups.get(id)).rejects.toMatchObject({
      status: 404,
      detail: 'not found: that group does not exist',
    });
    await expect(wsapi.groups.leave(id)).rejects.toMatchObject({ status: 400 });
    await expect(wsapi.communities.get(id)).rejects.toMatchObject({ status: 404 });
  });

  test('create, follow and mute channels', async () => {
    const { gateway, wsapi } = by;
    const { id } = await wsapi.newsletters.create({ name: 'Trails', description: 'Snow' });
    await wsapi.newsletters.toggleMute(id, { mute: true });
    expect(await wsapi.newsletters.list()).toMatchObject([
      { id, name: 'Trails', description: 'Snow', role: 'owner', mute: 'on' },
    ]);
    await gateway.delivered();
    expect(gateway.events.at(-1)).toMatchObject({
      eventType: 'newsletter',
      eventData: { id, action: 'mute', mute: 'ON' },
    });
    await expect(wsapi.newsletters.get('120363199999999999@newsletter')).rejects.toMatchObject({
      status: 404,
    });
  });
});
