/** What of the page is in sight, and the ways to bring the rest into it. `showBoard` is null where the board stands beside the chat. */

export type View = {
  readonly onePane: boolean;
  readonly showList: () => void;
  readonly showPersonas: () => void;
  readonly showBoard: (() => void) | null;
};
