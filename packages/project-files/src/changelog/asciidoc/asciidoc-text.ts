const MAX_TEXT = 100_000
/** `https://example.org[text]`, `link:x[text]`, `{uri}12[#12]`, `xref:x[text]` */
const LINK =
  /(?<![\w{:/])(?:(?:https?|link|xref|mailto):|\{[\w-]{1,100}\})[^\s[\]]{0,2000}\[([^\]]{0,500})\]/g
const CROSS_REFERENCE = /<<[^<>,]{1,500}(?:,([^<>]{0,500}))?>>/g

/** What a reader sees of a paragraph. */
export function asciidocText(whole: string): string {
  const source = whole.slice(0, MAX_TEXT)
  if (!/[`*_[<#+^~{]/.test(source)) return source.trim()
  return source
    .replace(/\[\[[^\]]{0,200}\]\]|\[#[\w-]{1,200}\](?!\])/g, '')
    .replace(LINK, (_, text: string) => text.replace(/[,^].*$/s, ''))
    .replace(CROSS_REFERENCE, '$1')
    .replace(/`|(?<!\w)[*_+^~]|[*_+^~](?!\w)|#(?!\d)/g, '')
    .trim()
}
