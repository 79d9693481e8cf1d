import { readFileSync } from 'node:fs'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export type Theme = 'light' | 'dark'

/** A page on which Markdown looks about as it does on GitHub. A diagram stays text: only GitHub draws it. */
export function pageOf(title: string, markdown: string, theme: Theme): string {
  const style = readFileSync(new URL('github.css', import.meta.url), 'utf8')
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return `<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}</style>
<main>${drawn(body)}</main>
</html>
`
}

/** The signs of a status, as pictures: not every machine has a font for them. */
const SIGNS: ReadonlyMap<string, readonly [colour: string, path: string]> = new Map([
  ['❌', ['#da3633', 'M4 4l8 8M12 4l-8 8']],
  ['❓', ['#da3633', 'M6 6a2 2 0 1 1 3 2q-1 .6-1 2M8 12.5v.5']],
  ['⚠️', ['#bf8700', 'M8 2.5L14 13.5H2zM8 6v4M8 11.7v.5']],
  ['✅', ['#2da44e', 'M3 8.5l3.5 3.5L13 5']],
  ['➖', ['#818b98', 'M3 8h10']],
])

function drawn(html: string): string {
  return [...SIGNS].reduce((text, [sign, [colour, path]]) => {
    const svg = `<svg class="sign" viewBox="0 0 16 16"><path d="${path}" stroke="${colour}" stroke-width="2" fill="none"/></svg>`
    return text.replaceAll(sign, svg)
  }, html)
}
