/** A square avatar: a robot for the bot, a character on a colour for everybody else. */

import { Icon } from './icons';
import { badgeCharacter, badgeHue } from './name-badge';

type AvatarProps = { readonly id: string; readonly name: string; readonly bot?: boolean; readonly dot?: boolean };

export const Avatar = ({ id, name, bot = false, dot = false }: AvatarProps) => (
  <span class={`avatar ${bot ? 'avatar-bot' : `hue-${badgeHue(id)}`}`} aria-hidden="true">
    {bot ? <Icon name="robot" /> : badgeCharacter(name)}
    {dot && <span class="dot" />}
  </span>
);

/** A room's avatar: its first members', four in a square, as WeChat draws it. */
export const RoomAvatar = ({
  people,
  dot,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly dot: boolean;
}) => (
  <span class="avatar avatar-room" aria-hidden="true">
    {people.slice(0, 4).map(({ id, name }) => (
      <span key={id} class={`hue-${badgeHue(id)}`}>
        {badgeCharacter(name)}
      </span>
    ))}
    {dot && <span class="dot" />}
  </span>
);
