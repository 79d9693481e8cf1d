/**
 * A path with the hashes that bundlers put into the name of a file left out, since they change with the content:
 * `dist/app.3f2a1c.js` (webpack, Parcel), `dist/index-BfM2x_9a.js` (Vite, Rollup), `dist/app-OKRT6EAI.js` (esbuild) are
 * `dist/app.*.js`, `dist/index-*.js` and `dist/app-*.js`. What looks like a word or a version stays.
 */
export function stablePath(path: string): string {
  const start = path.lastIndexOf('/') + 1
  const [, stem = '', extensions = ''] = NAME.exec(path.slice(start)) ?? []
  if (extensions === '') return path
  return path.slice(0, start) + withoutHashes(stem) + extensions
}

/** `index-BfM2x_9a`, `.js`: the endings of a file that was mapped or compressed belong together. */
const NAME = /^(.+?)(\.[A-Za-z]\w{0,7}(?:\.(?:map|gz|br|zst))?)$/
const BASE64 = /^(.*[.-])([\w-]{8})$/

function withoutHashes(stem: string): string {
  const [, before = '', last = ''] = BASE64.exec(stem) ?? []
  if (isMixed(last)) return `${before}*`
  return stem
    .split(/([._-])/)
    .map((part) => (isHexHash(part) || isMixed(part) || isBase32(part) ? '*' : part))
    .join('')
}

/** Six hexadecimal digits or more, not all of them letters: `facade` is a word. */
function isHexHash(part: string): boolean {
  return /^[0-9a-f]{6,64}$/.test(part) && /\d/.test(part)
}

const WORDS = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*\d*$/

/** Letters of both cases, eight signs or more, that are not words in camel case. */
function isMixed(part: string): boolean {
  return /^[\w-]{8,64}$/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part) && !WORDS.test(part)
}

function isBase32(part: string): boolean {
  return /^[A-Z2-7]{8}$/.test(part)
}
