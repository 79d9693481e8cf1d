import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { changeLog } from './change-log.ts'
import { events } from './events.ts'
import { growth } from './growth/growth-part.ts'
import { history } from './history.ts'
import { junit } from './junit.ts'
import { longDocuments } from './long-documents.ts'
import type { Part } from './part.ts'
import { restore } from './restore.ts'
import type { Line } from './row.ts'
import { sizes } from './sizes.ts'
import { startUp } from './start-up.ts'
import { suites } from './suites.ts'
import { evidenceOf, tableOf } from './table.ts'

/** `npm run bench`: what the product must reach, measured on this machine. */
const PARTS: readonly Part[] = [
  startUp,
  events,
  junit,
  suites,
  history,
  restore,
  changeLog,
  longDocuments,
  growth,
  sizes,
]

const OUT = resolve(import.meta.dirname, '../../governance-out')

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
})
if (values.help === true) process.stdout.write(help())
else await bench(chosen(positionals))

function help(): string {
  const parts = PARTS.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`)
  return `npm run bench                      measures everything, in about 8 minutes
npm run bench -- start-up growth   measures these parts only

${parts.join('\n')}

Each ratio is the median of pairs: two programs are measured one right after the other, until another pair would hardly move
the median or the time is up. CPU is that of the process with the programs that it starts, such as git. The table goes
to standard output, and the figures to governance-out/bench.json, which perf-budget judges by .github/governance.yml: only
those of the parts that were measured.

BENCH_PEERS=DIR   other actions to compare with: DIR/action-junit-report/{action.yml,dist/index.js}
`
}

function chosen(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name))
  if (unknown !== undefined) {
    throw new Error(`no part is named ${unknown}: name some of ${PARTS.map(({ name }) => name).join(', ')}`)
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name))
}

async function bench(parts: readonly Part[]): Promise<void> {
  const lines: Line[] = []
  for (const { name, measure } of parts) {
    lines.push(...(await measure((what) => process.stderr.write(`bench ${name}: ${what}\n`))))
  }
  process.stdout.write(tableOf(lines))
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'bench.json'), `${JSON.stringify(evidenceOf(lines), null, 2)}\n`)
}
