/** The media type of a picture by its first bytes; null for anything that a browser might run or that is no picture (SVG among them). */

const starts: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

export const pictureType = (bytes: Uint8Array): string | null =>
  starts.find(([, start]) => start.every((byte, index) => byte === null || bytes[index] === byte))?.[0] ?? null;
