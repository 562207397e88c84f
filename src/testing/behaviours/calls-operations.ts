import { identityOf, personOf } from '../state/jids.ts';
import type { Behaviours } from './behaviour.ts';

export const calls: Behaviours = {
  rejectCall: ({ body, emit, param, state }) => {
    emit('call_terminate', {
      id: param('callId'),
      caller: identityOf(personOf(body.callerId)),
      time: state.clock.timestamp(),
      reason: 'rejected',
    });
  },
};
