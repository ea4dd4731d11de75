/** The puppet that plays the sandbox's world to wechaty, so that a demonstration runs the code path of production. */

import { FileBox, type FileBoxInterface } from 'file-box';
import { Puppet, type payloads } from 'wechaty-puppet';
import type { Where } from './chronicle';
import type { SandboxContact, SandboxMessage, SandboxRoom } from './message';
import { contactPayload, memberPayload, messagePayload, recallPayload, roomPayload } from './payloads';
import { botId, type World, type WorldChange } from './world';

/** Puppet's mixins are typed abstract; what the sandbox has no use for is filled in below the class. */
const Base = Puppet as unknown as new (options?: object) => Puppet;

export class SandboxPuppet extends Base {
  private readonly recalls = new Map<string, payloads.Message>();
  private unwatch: () => void = () => undefined;

  constructor(private readonly world: World) {
    super();
  }

  override async onStart(): Promise<void> {
    this.unwatch = this.world.watch((change) => this.pass(change));
    this.login(botId);
    this.emit('ready', { data: 'sandbox' });
    setImmediate(() => this.handOverAgain());
  }

  /** The last words before a stop may not have been stored: they are announced once more, and the inbox knows those that it has. */
  private handOverAgain(): void {
    const rooms = this.world.rooms().map(({ id }) => ({ room: id }));
    const people = this.world.contacts().map(({ id }) => ({ with: id }));
    const last = [...rooms, ...people]
      .flatMap((where) => this.world.messages(where, 5))
      .filter(({ from, recalled }) => from !== botId && !recalled);
    for (const message of last) this.pass({ kind: 'message', message });
  }

  override async onStop(): Promise<void> {
    this.unwatch();
  }

  /** What the platform pushes: the bot's own words too, but nothing of rooms it is not in, and no grey line. */
  private pass(change: WorldChange): void {
    if ('who' in change) this.passMembers(change);
    else if (change.message.kind === 'said' && this.hears(change.message)) this.emit('message', { messageId: this.idOf(change) });
  }

  private idOf(change: Extract<WorldChange, { message: SandboxMessage }>): string {
    if (change.kind === 'message') return change.message.id;
    const payload = recallPayload(change);
    this.recalls.set(payload.id, payload);
    return payload.id;
  }

  private passMembers({ kind, room, who, at }: Extract<WorldChange, { kind: 'join' | 'leave' }>): void {
    const ids = who.map(({ id }) => id);
    const [by = botId] = ids;
    if (room.names[botId] === undefined && !ids.includes(botId)) return;
    const event = { roomId: room.id, timestamp: Date.parse(at) };
    if (kind === 'join') this.emit('room-join', { ...event, inviteeIdList: ids, inviterId: by });
    else this.emit('room-leave', { ...event, removeeIdList: ids, removerId: by });
  }

  private hears({ room }: SandboxMessage): boolean {
    return room === null || this.room(room).names[botId] !== undefined;
  }

  override ding(data = ''): void {
    this.emit('dong', { data });
  }

  override async contactList(): Promise<string[]> {
    return this.world.contacts().map(({ id }) => id);
  }

  override async contactRawPayload(id: string): Promise<payloads.Contact> {
    return contactPayload(this.contact(id));
  }

  override async roomList(): Promise<string[]> {
    return this.world.rooms().flatMap(({ id, names }) => (names[botId] === undefined ? [] : [id]));
  }

  override async roomRawPayload(id: string): Promise<payloads.Room> {
    return roomPayload(this.room(id));
  }

  override async roomMemberList(id: string): Promise<string[]> {
    return Object.keys(this.room(id).names);
  }

  override async roomMemberRawPayload(room: string, contact: string): Promise<payloads.RoomMember> {
    return memberPayload(this.room(room), this.contact(contact));
  }

  override async messageRawPayload(id: string): Promise<payloads.Message> {
    const message = this.world.message(id);
    const payload = this.recalls.get(id) ?? (message && messagePayload(message));
    if (payload === undefined) throw new Error(`no message ${id}`);
    return payload;
  }

  override async messageFile(id: string): Promise<FileBoxInterface> {
    const message = this.world.message(id);
    if (message?.document !== undefined) {
      const { name, file } = message.document;
      return FileBox.fromBase64(Buffer.from(await this.world.document(file)).toString('base64'), name);
    }
    const file = message?.picture;
    if (file == null) throw new Error(`no picture in message ${id}`);
    return FileBox.fromBase64(Buffer.from(await this.world.picture(file)).toString('base64'), file);
  }

  override async messageImage(id: string): Promise<FileBoxInterface> {
    return this.messageFile(id);
  }

  override async messageSendText(conversation: string, text: string, mentions: string[] = []): Promise<string> {
    return (await this.world.say(this.where(conversation), botId, text, { mentions })).id;
  }

  override async messageSendFile(conversation: string, file: FileBoxInterface): Promise<string> {
    const bytes = new Uint8Array(await file.toBuffer());
    // WeChat, too, goes by the name.
    const speech = /\.(?:jpe?g|png|gif|webp)$/i.test(file.name) ? { picture: bytes } : { document: { name: file.name, bytes } };
    return (await this.world.say(this.where(conversation), botId, '', speech)).id;
  }

  override async messageRecall(id: string): Promise<boolean> {
    this.world.recall(id, botId);
    return true;
  }

  private where(conversation: string): Where {
    return this.world.room(conversation) === undefined ? { with: conversation } : { room: conversation };
  }

  private room(id: string): SandboxRoom {
    const room = this.world.room(id);
    if (room === undefined) throw new Error(`no room ${id}`);
    return room;
  }

  private contact(id: string): SandboxContact {
    const contact = this.world.contact(id);
    if (contact === undefined) throw new Error(`no contact ${id}`);
    return contact;
  }
}

/** The payloads above are wechaty's own already. */
const passedThrough = ['contact', 'message', 'room', 'roomMember'].map((kind) => `${kind}RawPayloadParser`);

const unsupported = [
  'contactAlias contactAvatar contactCorporationRemark contactDescription contactPhone contactSelfName contactSelfQRCode',
  'contactSelfSignature conversationReadMark friendshipAccept friendshipAdd friendshipRawPayload friendshipRawPayloadParser',
  'friendshipSearchHandle friendshipSearchPhone messageContact messageForward messageLocation messageMiniProgram messageSendContact',
  'messageSendLocation messageSendMiniProgram messageSendPost messageSendUrl messageUrl postPublish postRawPayload',
  'postRawPayloadParser postSearch roomAdd roomAnnounce roomAvatar roomCreate roomDel roomInvitationAccept',
  'roomInvitationRawPayload roomInvitationRawPayloadParser roomQRCode roomQuit roomTopic tagContactAdd tagContactDelete',
  'tagContactList tagContactRemove tap tapSearch',
].flatMap((line) => line.split(' '));

const fill = (name: string, value: (payload?: unknown) => Promise<unknown>) =>
  Object.defineProperty(SandboxPuppet.prototype, name, { value, configurable: true, writable: true });

for (const name of passedThrough) fill(name, async (payload) => payload);
for (const name of unsupported) fill(name, () => Promise.reject(new Error(`unsupported in the sandbox: ${name}`)));
