import { markdownNodes } from '@governance-gates/document/markdown'
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

/** Every node is looked at, none is kept. Beyond a limit nothing is read, which takes no time. */
function readWhole(content: string): unknown {
  let count = 0
  for (const each of markdownNodes(content)) {
    if (each.type === 'limit') throw new Error(`the document ${each.reason}`)
    count++
  }
  return count
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
    document('underlined headings', (index) => `Part ${index}\n===\n\n`),
    document('headings with lists', (index) => `## Part ${index}\n\n- a\n- b\n\n`),
    document('rows of a table', (index) => (index === 0 ? '| a | b |\n| - | - |\n' : `| ${index} | b |\n`)),
    document('quotes', (index) => `> ${index}\n>\n> - a\n\n`),
    document('items', (index) => `- item [${index}](page-${index}.md)\n`),
    document('fences', (index) => `\`\`\`sh\nrun ${index}\n\`\`\`\n\n`),
    document('lines of a paragraph', (index) => `and [page ${index}](page-${index}.md)\n`),
    document('nested quotes', (index) => `${'> '.repeat((index % 8) + 1)}[${index}](page-${index}.md)\n`),
    document(
      'deep lists',
      (index) => `${(index === 0 ? '- ' : '  ').repeat(19)}[${index}](page-${index}.md)\n`,
    ),
    document('lines of HTML', (index) => `<a id="a${index}" href="page-${index}.md">x</a>\n`),
    document('definitions of links', (index) => `[label ${index}]: page-${index}.md\n`),
  ],
}
