import { compareWithBaseline, Permissions, ResultLedger } from '@governance-gates/core'
import { markdownNodes } from '@governance-gates/document/markdown'
import { readChangelog } from '@governance-gates/project-files/changelog'
import { compileTagPattern } from '../../actions/traceability/src/gather/tag-pattern.ts'

/** Reads a made-up text of so many units: `read-growing.ts <kind> <units>`. What takes longer than its length is seen so. */
const READ: Readonly<Record<string, (units: number) => unknown>> = {
  headings: (units) => readChangelog(repeated(units, (index) => `## [1.0.${index}] - 2026-01-01\n\n- a\n\n`)),
  items: (units) =>
    readChangelog(`## [1.0.0] - 2026-01-01\n\n${repeated(units, (index) => `- item ${index}\n`)}`),
  fences: (units) => readChangelog(`## [1.0.0] - 2026-01-01\n\n${repeated(units, () => '```\n')}`),
  nested: (units) =>
    readChangelog(
      `## [1.0.0] - 2026-01-01\n\n${repeated(units, (index) => `${' '.repeat((index % 8) * 2)}- a\n`)}`,
    ),
  markup: (units) =>
    readChangelog(
      `## [1.0.0] - 2026-01-01\n\n${repeated(units, (index) => `- *a* [b](c) \`d\` <!-- e --> [${index}]\n`)}`,
    ),
  titles: (units) =>
    readChangelog(
      repeated(units, (index) => `1.0.${index} (2026-01-01)\n------------------\n\n- a\n\n`),
      { path: 'x.rst' },
    ),
  entities: (units) => readChangelog(`## [1.0.0] - 2026-01-01\n\n${repeated(units, () => '- &amp;&#1;\n')}`),
  places: (units) => {
    const ledger = new ResultLedger('worst')
    ledger.open('r.xml')
    for (let index = 0; index < units; index++)
      ledger.add({ subject: 't', status: 'fail', place: `${index}.js` })
    const { tally, tiers } = ledger.evidence()
    const before = { tally, tiers, failing: new Set(['t']) }
    return compareWithBaseline(ledger.evidence(), before, {
      tiers: undefined,
      permissions: new Permissions([]),
    })
  },
  links: document((index) => `See [page ${index}](page-${index}.md).\n\n`),
  'document-items': document((index) => `- item [${index}](page-${index}.md)\n`),
  'document-headings': document((index) => `## Heading ${index}\n\n`),
  'document-fences': document((index) => `\`\`\`sh\nrun ${index}\n\`\`\`\n\n`),
  'document-lines': document((index) => `and [page ${index}](page-${index}.md)\n`),
  'document-quotes': document((index) => `${'> '.repeat((index % 8) + 1)}[${index}](page-${index}.md)\n`),
  'document-rows': document((index) => `| [${index}](page.md) | b |\n${index === 0 ? '|---|---|\n' : ''}`),
  'document-html': document((index) => `<a id="a${index}" href="page-${index}.md">x</a>\n`),
  'document-definitions': document((index) => `[label ${index}]: page-${index}.md\n`),
  pattern: async (units) => {
    const find = await compileTagPattern('(?:(a+)+)+b: (\\w+)')
    return typeof find === 'function' ? find(repeated(units, (index) => `aaaaaaaa b: ${index}\n`)) : undefined
  },
}

function repeated(units: number, unit: (index: number) => string): string {
  return Array.from({ length: units }, (_, index) => unit(index)).join('')
}

/** Every node of a document is looked at, none is kept. */
function document(unit: (index: number) => string): (units: number) => number {
  return (units) => {
    let count = 0
    for (const each of markdownNodes(repeated(units, unit))) if (each.type === 'placed') count++
    return count
  }
}

const [kind = '', units = '0'] = process.argv.slice(2)
await READ[kind]?.(Number(units))
