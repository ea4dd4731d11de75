/** The file extension of a picture by its first bytes: WeChat takes a file for a picture by its name. */

export type PictureExtension = 'jpg' | 'png' | 'gif' | 'webp';

export function extensionOf(bytes: Uint8Array): PictureExtension {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG')) return 'png';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return 'jpg';
}
