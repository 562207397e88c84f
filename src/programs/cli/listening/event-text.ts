import type { UnknownEvent, WsapiEvent } from '../../../events/event.ts';
import { styled } from '../output/output.ts';
import { terminalJson, terminalText } from '../output/terminal-text.ts';
import { tableText } from '../output/write-table.ts';

export type AnyEvent = WsapiEvent | UnknownEvent;

/** An event for a person: when and what in a line, and below it what it holds. With `json`, all of it in one line. */
export const writeEvent = (event: AnyEvent, json: boolean): void => {
  process.stdout.write(`${json ? terminalJson(event) : eventText(event)}\n`);
};

const eventText = ({ receivedAt, eventType, instanceId, eventData }: AnyEvent): string => {
  const head = [
    new Date(receivedAt).toLocaleTimeString(),
    styled('bold', terminalText(eventType), process.stdout),
    styled('dim', terminalText(instanceId), process.stdout),
  ].join('  ');
  const data = tableText(eventData, Number.POSITIVE_INFINITY);
  return data === '' ? head : `${head}\n${data.replace(/^/gm, '    ')}`;
};
