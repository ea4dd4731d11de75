/** Tells wechaty's false alarms from errors: when a room's members change it looks the room up as if it were a person, and complains. */

import { types, type Wechaty } from 'wechaty';

/** In milliseconds, monotonic. */
const remembered = 10_000;

export function bogusErrors(puppet: Wechaty['puppet']): (error: Error) => boolean {
  const rooms = new Map<string, number>();
  puppet.on('dirty', ({ payloadType, payloadId }) => {
    if (payloadType === types.Payload.RoomMember) rooms.set(payloadId, performance.now());
  });
  return (error) => {
    for (const [id, at] of rooms) {
      if (performance.now() - at > remembered) rooms.delete(id);
      else if (error.message.includes(id)) return true;
    }
    return false;
  };
}
