/** A started adapter with everything it has heard, and the people who talk to it. */

import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import type { Hear, Heard, HeardMessage } from '../../src/app/heard';
import type { Line } from '../../src/app/line';
import type { Instant } from '../../src/kernel/instant';
import type { Extra, Member, Platform } from './platform';

export const wang: Member = { id: 'contact-wang', name: '平安是福', inRoom: '3栋王强' };
export const li: Member = { id: 'contact-li', name: '李姐', inRoom: '物业李姐' };
export const noon = Date.parse('2026-11-24T12:00:00+08:00') as Instant;
export const pixel = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);

/** A gateway on a busy machine takes its time. In milliseconds. */
export const patience = 8_000;

export class Stage {
  heard: Heard[] = [];
  broken: Error[] = [];
  /** What the app does with what it hears; it may throw. */
  hear: Hear = async () => undefined;
  private rooms = 0;
  private opened: Platform | undefined;

  /** Once for all tests: wechaty starts only once a process. */
  constructor(open: () => Promise<Platform>) {
    beforeAll(async () => {
      this.opened = await open();
      await this.opened.chat.start(
        async (what) => {
          await this.hear(what);
          this.heard.push(what);
        },
        (error) => void this.broken.push(error),
      );
    });
    beforeEach(() => {
      this.heard = [];
      this.broken = [];
      this.hear = async () => undefined;
      this.platform.setClock(noon);
    });
    afterAll(async () => this.opened?.chat.stop());
  }

  get platform(): Platform {
    if (this.opened === undefined) throw new Error('not open yet');
    return this.opened;
  }

  get messages(): HeardMessage[] {
    return this.heard.filter((each): each is HeardMessage => each.kind === 'message');
  }

  /** A room of its own for every test. */
  meet(...members: Member[]): string {
    this.rooms += 1;
    return this.platform.meet(`和平里${this.rooms}号院工作群`, members);
  }

  async says(room: string | null, who: Member, text: string, extra?: Extra): Promise<HeardMessage> {
    return this.hears(await this.platform.says(room, who, text, extra));
  }

  hears(id: string): Promise<HeardMessage> {
    return this.waitFor(`message ${id}`, () => this.messages.find((each) => each.id === id));
  }

  hearsKind<Kind extends Heard['kind']>(kind: Kind): Promise<Extract<Heard, { kind: Kind }>> {
    const isThat = (each: Heard): each is Extract<Heard, { kind: Kind }> => each.kind === kind;
    return this.waitFor(`a ${kind}`, () => this.heard.find(isThat));
  }

  async texts(to: Line['to']): Promise<string[]> {
    return (await this.platform.spoken(to)).flatMap(({ text }) => text || []);
  }

  private waitFor<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    return vi.waitFor(() => {
      const found = find();
      if (found === undefined) throw new Error(`${what} was not heard; broken: ${this.broken.map(({ message }) => message).join('; ')}`);
      return found;
    }, patience);
  }
}
