import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '@governance-gates/core'
import { ROOT } from '../architecture/source-file.ts'
import { CATALOGUES } from './catalogues.ts'

export const INDEX = 'docs/rules/README.md'

/** What every page says, in this order. */
export const SECTIONS = ['What it checks', 'Why', 'Fails', 'Passes', 'How to fix it'] as const

/** Where a page is, relative to the repository. */
export const pageOf = ({ id }: Rule): string => `docs/rules/${id}.md`

/** Every page that there is, the index aside. */
export const pages = (): readonly string[] =>
  globSync('docs/rules/*/*.md', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'))

/** A page with its head as the catalogue has it now; a skeleton where there is none yet. */
export function withHead(rule: Rule): string {
  const path = join(ROOT, pageOf(rule))
  const text = existsSync(path) ? readFileSync(path, 'utf8') : skeleton()
  const end = '<!-- /rule -->\n'
  const rest = text.slice(text.indexOf(end) + end.length)
  return `${head(rule)}${end}${rest}`
}

function head({ id, title, policyKey, remedy }: Rule): string {
  const [gate] = id.split('/')
  const facts = [
    `- Rule: \`${id}\` of [${gate}](../../../actions/${gate}/README.md)`,
    `- Policy: ${policyKey === undefined ? 'always on' : `\`${policyKey}\``}`,
    `- To do: ${remedy}`,
  ]
  return `<!-- rule: generated from the catalogue -->\n\n# ${title}\n\n${facts.join('\n')}\n\n`
}

function skeleton(): string {
  return `<!-- /rule -->\n${SECTIONS.map((section) => `\n## ${section}\n\nTODO\n`).join('')}`
}

/** The index of all rules, by gate. */
export function index(): string {
  const parts = CATALOGUES.map(({ gate, rules }) => {
    const rows = rules.map(({ id, title, policyKey }) => {
      const key = policyKey === undefined ? 'always on' : `\`${policyKey}\``
      return `| [\`${id}\`](${id}.md) | ${title} | ${key} |`
    })
    return [`## ${gate}`, '', '| rule | title | policy |', '|---|---|---|', ...rows, ''].join('\n')
  })
  return `# Rules

Every check applies one of these rules. A check is named by its rule and what the rule was applied to:
\`conformance-gate/tier-pass-rate:corpus:core\`. A rule's name never changes meaning.

${parts.join('\n')}`
}
