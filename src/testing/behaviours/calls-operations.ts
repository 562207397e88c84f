import { identityOf, namedPerson } from '../state/jids.ts';
import type { Behaviours } from './behaviour.ts';

export const calls: Behaviours = {
  rejectCall: ({ body, emit, param, state }) => {
    emit('call_terminate', {
      id: param('callId'),
      caller: identityOf(namedPerson('caller', body.callerId)),
      time: state.clock.timestamp(),
      reason: 'rejected',
    });
  },
};
