import { readMarkdown } from '@governance-gates/document/markdown'
import { readChangelog } from '@governance-gates/project-files/changelog'
import { type Growth, type GrowthGroup, repeated } from './growth.ts'

const HEADING = '## [1.0.0] - 2026-01-01\n\n'

function log(name: string, text: (units: number) => string): Growth {
  return { name: `${name} of a change log`, text, read: (content) => readChangelog(content) }
}

function document(name: string, unit: (index: number) => string): Growth {
  return {
    name: `${name} of a document`,
    text: (units) => repeated(units, unit),
    read: readWhole,
  }
}

/** Nesting beyond what is read gives nothing. */
function readWhole(content: string): unknown {
  const root = readMarkdown(content)
  if (root === undefined) throw new Error('the document is not read')
  return root
}

export const documents: GrowthGroup = {
  name: 'documents',
  growths: [
    log('headings', (units) => repeated(units, (index) => `## [1.0.${index}] - 2026-01-01\n\n- a\n\n`)),
    log('items', (units) => HEADING + repeated(units, (index) => `- item ${index}\n`)),
    log('fences', (units) => HEADING + repeated(units, () => '```\n')),
    log(
      'nested items',
      (units) => HEADING + repeated(units, (index) => `${' '.repeat((index % 8) * 2)}- a\n`),
    ),
    log(
      'links and comments',
      (units) => HEADING + repeated(units, (index) => `- *a* [b](c) \`d\` <!-- e --> [${index}]\n`),
    ),
    log('entities', (units) => HEADING + repeated(units, () => '- &amp;&#1;\n')),
    log(
      'link definitions',
      (units) =>
        HEADING +
        repeated(units, (index) => `- [${index}]\n`) +
        repeated(units, (index) => `\n[${index}]: x\n`),
    ),
    {
      name: 'titles of a change log in reStructuredText',
      text: (units) => repeated(units, (index) => `1.0.${index} (2026-01-01)\n------------------\n\n- a\n\n`),
      read: (content) => readChangelog(content, { path: 'x.rst' }),
    },
    document('links', (index) => `See [page ${index}](page-${index}.md).\n\n`),
    document('headings', (index) => `## Part ${index}\n\nText.\n\n`),
    document('headings with lists', (index) => `## Part ${index}\n\n- a\n- b\n\n`),
    document('rows of a table', (index) => (index === 0 ? '| a | b |\n| - | - |\n' : `| ${index} | b |\n`)),
    document('emphases', () => '*a **b** _c_* '),
    document('open brackets', () => '[a '),
    document('quotes', (index) => `> ${index}\n>\n> - a\n\n`),
  ],
}
