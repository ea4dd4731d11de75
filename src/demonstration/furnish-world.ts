/** Puts the demonstration's rooms and people into the sandbox's world. People and rooms go by their names, which are their ids. */

import { defaultBotName } from '../chat/wechaty/sandbox/platform-words';
import { botId, type World } from '../chat/wechaty/sandbox/world';
import { demonstrationRoster, membersOf } from './roster';

/** What is there already stays as it is. */
export function furnishWorld(world: World, botName: string = defaultBotName): void {
  for (const { room } of demonstrationRoster.compounds) {
    const members = membersOf(room);
    for (const name of members) if (world.contact(name) === undefined) world.addContact({ id: name, name });
    if (world.room(room) !== undefined) continue;
    world.addRoom({ id: room, topic: room, names: { [botId]: botName, ...Object.fromEntries(members.map((name) => [name, name])) } });
  }
}
