/** Whether somebody is called by a typed "@name": the platform marks only names picked from its list, people type them too. */

/** U+2005 is what WeChat puts after a picked name; a name that goes on (@王强 and @王强强) is somebody else's. */
const after = String.raw`(?=[\u2005\s\p{P}]|$)`;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

export function mentionsName(text: string, name: string): boolean {
  return name !== '' && new RegExp(`[@＠]${escapePattern(name)}${after}`, 'u').test(text);
}
