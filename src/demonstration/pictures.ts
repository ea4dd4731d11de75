/** The photos of the demonstration, drawn: a lift, a dry ceiling, a door, a tap, a valve. */

/** What is in the picture, as shapes on a wall of 480 by 360. */
const shapes = {
  lift: '<rect x="130" y="40" width="220" height="290" rx="4" fill="#8d99a6"/><rect x="146" y="56" width="92" height="274" fill="#c3ccd4"/><rect x="242" y="56" width="92" height="274" fill="#cfd7de"/><rect x="384" y="150" width="34" height="84" rx="5" fill="#5d6975"/><circle cx="401" cy="174" r="9" fill="#f6c445"/><circle cx="401" cy="208" r="9" fill="#e9eef2"/>',
  ceiling:
    '<polygon points="0,0 480,0 400,120 80,120" fill="#f7f3ea"/><rect x="80" y="120" width="320" height="170" fill="#d9e4e6"/><rect x="214" y="34" width="60" height="24" rx="12" fill="#fff6cf"/><path d="M150 120V290M220 120V290M290 120V290M360 120V290M80 178H400M80 234H400" stroke="#c3d2d5" stroke-width="3"/>',
  door: '<rect x="140" y="30" width="200" height="310" fill="#4d5a63"/><rect x="156" y="46" width="168" height="294" fill="#7c93a1"/><path d="M184 46V340M212 46V340M240 46V340M268 46V340M296 46V340" stroke="#5c717e" stroke-width="6"/><rect x="300" y="180" width="16" height="50" rx="6" fill="#e0c068"/><rect x="362" y="150" width="44" height="64" rx="6" fill="#2f383f"/><circle cx="384" cy="182" r="10" fill="#5ccf7a"/>',
  tap: '<rect y="270" width="480" height="90" fill="#e8ecee"/><path d="M150 250V150h120a40 40 0 0 1 40 40v20" fill="none" stroke="#9aa7b0" stroke-width="34" stroke-linecap="round"/><rect x="176" y="92" width="70" height="22" rx="11" fill="#7e8b95"/><path d="M310 226v90" stroke="#6db7e8" stroke-width="16" stroke-linecap="round"/>',
  valve:
    '<path d="M0 210h480" stroke="#d9b23c" stroke-width="44"/><rect x="200" y="170" width="80" height="80" rx="10" fill="#8a8f95"/><path d="M240 170V110" stroke="#8a8f95" stroke-width="18"/><rect x="170" y="88" width="140" height="24" rx="12" fill="#c8473c"/>',
} as const;

export type PhotoOf = keyof typeof shapes;

/** Light falls from the left, so that it looks less like a drawing. */
const scene = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360"><defs><linearGradient id="l" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-opacity=".3"/></linearGradient></defs><rect width="480" height="360" fill="#e4ded2"/>${inside}<rect width="480" height="360" fill="url(#l)"/></svg>`;

export async function drawPhoto(of: PhotoOf): Promise<Uint8Array> {
  // Loaded for the first start alone.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(scene(shapes[of])))
    .jpeg({ quality: 85 })
    .toBuffer();
}
