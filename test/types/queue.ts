/** What of a queue compiles and what does not. `tsc --noEmit` is the test. */
import type { SendQueue } from '../../src/queue.ts';

declare const queue: SendQueue;

void queue.add('sendText', { to: '+1 (202) 555-0143', text: 'hello' });
void queue.add('sendText', { to: '+1 (202) 555-0143', text: 'hello' }, { id: 'a', delayMs: 1 });
void queue.add('setGroupName', '120363041234567890@g.us', { name: 'Friday' }, { at: new Date() });
void queue.add('listGroups');
void queue.add('listGroups', { priority: 1 });

// @ts-expect-error -- there is no such operation
void queue.add('sendTxt', { to: '+1 (202) 555-0143', text: 'hello' });
// @ts-expect-error -- the text is missing
void queue.add('sendText', { to: '+1 (202) 555-0143' });
// @ts-expect-error -- the body is missing
void queue.add('setGroupName', '120363041234567890@g.us');
// @ts-expect-error -- there is no such option
void queue.add('sendText', { to: '+1 (202) 555-0143', text: 'hello' }, { delay: 1 });

void queue.on('completed', ({ id, result }) => [id, result]);
void queue.on('progress', ({ progress }) => progress.state === 'again' && progress.waitMs);
// @ts-expect-error -- there is no such event
void queue.on('done', () => undefined);
