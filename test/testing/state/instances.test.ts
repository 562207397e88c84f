import { describe, expect, test } from 'vitest';
import { WsapiClient } from '../../../src/index.ts';
import { useGatewayBy, ways } from '../both-ways.ts';

describe.each(ways)('instances by %s', (way) => {
  describe('self-hosted', () => {
    const by = useGatewayBy(way, { edition: 'self-hosted-multi' });

    test('create, configure, restart and delete', async () => {
      const { gateway, wsapi } = by;
      const id = 'support-lisbon';
      const made = await wsapi.instance.create({ id, apiKey: 'secret', eventFilters: ['message'] });
      expect(made.config).toEqual({ apiKey: 'secret', webhookUrl: '', eventFilters: ['message'] });
      await expect(wsapi.instance.create({ id })).rejects.toMatchObject({ status: 400 });
      const theirs = wsapi.withInstance(id);
      await expect(theirs.chats.list()).rejects.toMatchObject({ status: 401 });
      // Without a key, the instance is open to anybody.
      await wsapi.instance.updateConfig(id, {
        apiKey: null,
        webhookUrl: 'https://example.com/hook',
      });
      expect(await wsapi.instance.get(id)).toMatchObject({
        config: { webhookUrl: 'https://example.com/hook', eventFilters: null },
        isLoggedIn: false,
      });
      await expect(theirs.chats.list()).rejects.toMatchObject({ status: 409 });
      gateway.pair(id);
      // The filters of before still count.
      await theirs.chats.pin('+12025550143', { pinned: true });
      await gateway.delivered();
      const types = () => gateway.events.map(({ eventType }) => eventType);
      expect(types()).toEqual(['logged_in', 'initial_sync_finished']);
      await wsapi.instance.updateConfig(id, { apiKey: null });
      await wsapi.instance.restart(id);
      await theirs.chats.pin('+12025550143', {});
      await gateway.delivered();
      expect(types()).toContain('chat_setting');
      await wsapi.instance.delete(id);
      await gateway.delivered();
      await expect(wsapi.instance.get(id)).rejects.toMatchObject({ status: 404 });
      expect(await wsapi.instance.list()).toHaveLength(1);
    });

    test('have numbers of their own, also after one was deleted', async () => {
      const { gateway, wsapi } = by;
      const create = async (id: string): Promise<string> => {
        await wsapi.instance.create({ id });
        gateway.pair(id);
        return (await wsapi.withInstance(id).session.getStatus()).deviceId;
      };
      const numbers = [await create('first'), await create('second')];
      await wsapi.instance.delete('first');
      numbers.push(await create('third'));
      expect(new Set(numbers).size).toBe(3);
    });

    test('have separate accounts', async () => {
      const { gateway, wsapi } = by;
      gateway.instances.set('other', { paired: true, available: true });
      const other = wsapi.withInstance('other');
      await other.messages.sendText({ to: '+12025550143', text: 'Hello' });
      expect((await other.account.getMyProfile()).id).not.toBe(gateway.phone);
      expect(gateway.inbox.last).toMatchObject({ instanceId: 'other' });
      await expect(
        gateway.inbox.next({ instanceId: gateway.instanceId }, { timeout: 1 }),
      ).rejects.toThrow(/No matching message arrived/);
    });
  });

  describe('of the cloud edition', () => {
    const by = useGatewayBy(way);

    test('add to a subscription, name, configure and delete', async () => {
      const { gateway, wsapi } = by;
      const subscription = 'sub_7Hq2mZ0pLw';
      const id = await wsapi.account.createSubscriptionInstance(subscription);
      await wsapi.account.updateInstanceName(id, { name: 'Lisbon' });
      await wsapi.account.updateInstanceSettings(id, { eventFilters: ['message'], pullMode: true });
      expect(await wsapi.account.getInstance(id)).toMatchObject({
        name: 'Lisbon',
        hasApiKey: false,
        deviceId: null,
        settings: { eventFilters: ['message'], pullMode: true, useCustomDefaults: false },
      });
      const key = await wsapi.account.regenerateInstanceApiKey(id);
      gateway.pair(id);
      const theirs = { ...gateway.clientOptions, apiKey: key, instanceId: id };
      expect(await new WsapiClient(theirs).chats.list()).toHaveLength(1);
      const page = await wsapi.account.listInstances({ pageSize: 1, pageNumber: 2 });
      expect(page).toMatchObject({ totalCount: 2, items: [{ id, name: 'Lisbon' }] });
      await wsapi.account.deleteSubscriptionInstance(subscription, id);
      await expect(wsapi.account.getInstance(id)).rejects.toMatchObject({ status: 404 });
      expect(await wsapi.account.listSubscriptionChanges(subscription)).toMatchObject({
        items: [
          { changeType: 'instance_added', previousQuantity: 1, newQuantity: 2, instanceId: id },
          { changeType: 'instance_removed', previousQuantity: 2, newQuantity: 1, instanceId: id },
        ],
      });
      await wsapi.account.updateInstanceDefaults({ defaultPullMode: true });
      expect(await wsapi.account.getInstanceDefaults()).toMatchObject({ defaultPullMode: true });
    });
  });
});
