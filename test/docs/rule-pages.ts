import { globSync } from 'node:fs'
import type { Rule } from '@governance-gates/core'
import { ROOT } from '../architecture/source-file.ts'
import { CATALOGUES } from './catalogues.ts'
import { pageText } from './rule-page.ts'

export const INDEX = 'docs/rules/README.md'

/** Every page except the index. */
export const pages = (): readonly string[] =>
  globSync('docs/rules/*/*.md', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'))

/** A page with its head as the catalogue has it now; a skeleton where there is none yet. */
export function withHead(rule: Rule): string {
  return pageText(ROOT, rule)
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
