import type { CallFault, DeviceState } from '../page-protocol.ts';
import { byId } from './elements.ts';
import { postToServer } from './post-to-server.ts';

const unpaired = byId('unpaired', HTMLDivElement);
const unpair = byId('fault-unpair', HTMLButtonElement);
const faultButtons: Readonly<Record<CallFault, HTMLButtonElement>> = {
  'rate-limit': byId('fault-rate-limit', HTMLButtonElement),
  drop: byId('fault-drop', HTMLButtonElement),
};

/** The buttons that pair and unpair the phone, and let the next call fail. */
export const useDevice = (): void => {
  byId('scan', HTMLButtonElement).addEventListener('click', () => {
    void postToServer('/chat/pair');
  });
  unpair.addEventListener('click', () => {
    void postToServer('/chat/faults/unpair');
  });
  for (const [fault, button] of Object.entries(faultButtons))
    button.addEventListener('click', () => {
      void postToServer(`/chat/faults/${fault}`);
    });
};

export const showDevice = ({ isPaired, nextFault }: DeviceState): void => {
  unpaired.hidden = isPaired;
  unpair.disabled = !isPaired;
  for (const [fault, button] of Object.entries(faultButtons))
    button.setAttribute('aria-pressed', String(fault === nextFault));
};
