import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pageOf, type Theme } from './page.ts'
import { SITUATIONS } from './situations.ts'

/** Draws summary and comment of each situation as people see them: npm run pictures -- --out DIR [situation…] */
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'pictures' } },
  allowPositionals: true,
})
const out = resolve(values.out)
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium'
const WIDTHS = [1012, 390] as const
const THEMES: readonly Theme[] = ['light', 'dark']
/** Taller than any of them; a long one ends there. */
const HEIGHT = 1_600

mkdirSync(out, { recursive: true })
if (spawnSync(CHROMIUM, ['--version']).status !== 0) {
  process.stderr.write(
    `${CHROMIUM} cannot be run: install Chromium, or name it in CHROMIUM. Only the texts are written.\n`,
  )
  process.exitCode = 1
}
for (const [name, situation] of SITUATIONS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const { summary, comment, log } = await situation()
  writeFileSync(join(out, `${name}.log`), log)
  for (const [kind, markdown] of Object.entries({ summary, comment })) {
    writeFileSync(join(out, `${name}.${kind}.md`), markdown)
    for (const theme of THEMES) drawPage(`${name}.${kind}`, markdown, theme)
  }
}

function drawPage(name: string, markdown: string, theme: Theme): void {
  const page = join(out, `${name}.${theme}.html`)
  writeFileSync(page, pageOf(name, markdown, theme))
  if (process.exitCode === 1) return
  for (const width of WIDTHS) {
    const picture = join(out, `${name}.${theme}.${width}.png`)
    const options = ['--headless', '--no-sandbox', '--hide-scrollbars', `--window-size=${width},${HEIGHT}`]
    const { status, stderr } = spawnSync(CHROMIUM, [...options, `--screenshot=${picture}`, `file://${page}`])
    if (status !== 0) throw new Error(`${CHROMIUM}: ${stderr}`)
  }
}
