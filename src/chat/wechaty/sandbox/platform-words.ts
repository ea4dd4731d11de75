/** The few words that the chat platform itself shows, as WeChat has them; the bot's own are in wording/. */

import type { Unreadable } from './message';

export const defaultBotName = '三方助手';
export const pictureLabel = '[图片]';
export const unreadableLabels: Record<Unreadable, string> = { voice: '[语音]', video: '[视频]', file: '[文件]', card: '[名片]' };
export const joinedLine = (name: string): string => `"${name}"加入了群聊`;
export const leftLine = (name: string): string => `"${name}"退出了群聊`;
