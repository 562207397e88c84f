import type { UnknownEvent, WsapiEvent } from '../../../events/event.ts';
import { tableText } from '../output/table-text.ts';
import { styled } from '../output/terminal-style.ts';
import { terminalJson, terminalText } from '../output/terminal-text.ts';

export type AnyEvent = WsapiEvent | UnknownEvent;

/** Prints an event: time and type in one line and its data below, or with `json` everything in one line. */
export const printEvent = (event: AnyEvent, json: boolean): void => {
  process.stdout.write(`${json ? terminalJson(event) : eventText(event)}\n`);
};

const eventText = ({ receivedAt, eventType, instanceId, eventData }: AnyEvent): string => {
  const head = [
    new Date(receivedAt).toLocaleTimeString(),
    styled('bold', terminalText(eventType), process.stdout),
    styled('dim', terminalText(instanceId), process.stdout),
  ].join('  ');
  const { text } = tableText(eventData, Number.POSITIVE_INFINITY);
  return text === '' ? head : `${head}\n${text.replace(/^/gm, '    ')}`;
};
