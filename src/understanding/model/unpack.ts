/** Weights as they are packed into weights.ts. */

/** One signed byte a weight, the root of it, so that small ones keep their differences. */
export function unpack(text: string, length: number): Int16Array {
  const unpacked = new Int16Array(length);
  const bytes = atob(text);
  for (let index = 0; index < Math.min(bytes.length, length); index += 1) {
    const root = (bytes.charCodeAt(index) << 24) >> 24;
    unpacked[index] = root * Math.abs(root);
  }
  return unpacked;
}
