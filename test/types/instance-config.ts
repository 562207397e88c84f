import { updateInstanceConfig, createClient } from '../../src/operations.ts';
import { WsapiClient } from '../../src/index.ts';

/**
 * The gateway replaces the whole configuration of an instance, and without a key the instance may be open to anybody.
 * So the types ask for the key. `tsc` reads this, and it never runs.
 */

const wsapi = new WsapiClient();

void wsapi.instance.updateConfig('ins_1', { apiKey: 'a key' });
// To have no key of its own must be said.
void wsapi.instance.updateConfig('ins_1', { apiKey: null, webhookUrl: 'https://example.com' });
// @ts-expect-error: the key would be gone.
void wsapi.instance.updateConfig('ins_1', { webhookUrl: 'https://example.com' });
// @ts-expect-error: the same by the function.
void updateInstanceConfig(createClient(), 'ins_1', { webhookUrl: 'https://example.com' });
// @ts-expect-error: undefined is left out of JSON.
void wsapi.instance.updateConfig('ins_1', { apiKey: undefined });
void wsapi.http.PUT('/admin/instances/{id}/config', {
  params: { path: { id: 'ins_1' } },
  // @ts-expect-error: the same by path.
  body: { webhookUrl: 'https://example.com' },
});
// A new instance has nothing to lose: without a key, the default key of the server applies.
void wsapi.instance.create({ id: 'ins_1' });
