import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '@governance-gates/core'

/** What every page says, in this order. */
const SECTIONS = ['What it checks', 'Why', 'Fails', 'Passes', 'How to fix it'] as const

/** Where a page is, relative to the repository. */
export const pageOf = ({ id }: Pick<Rule, 'id'>): string => `docs/rules/${id}.md`

/** A page with its head as the catalogue has it now; a skeleton where there is none yet. */
export function pageText(root: string, rule: Rule): string {
  const path = join(root, pageOf(rule))
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

/** Whether a page lacks a section, has them in another order, or has something left to write. */
export function isIncomplete(text: string): boolean {
  const places = SECTIONS.map((section) => text.indexOf(`\n## ${section}\n`))
  const isUnordered = places.some((place, at) => place < (places[at - 1] ?? 0))
  return places.includes(-1) || isUnordered || text.includes('TODO')
}

/** Whether a page lacks an example that fails, or one that passes. */
export function lacksExamples(text: string): boolean {
  const section = (name: string) => text.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
  return !['Fails', 'Passes'].every((name) => section(name).includes('```'))
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const CLAIMS =
  /^(Every|All|No|Each|The .* (is|are|has)) |\b(is|are|has|have|was|were|must|succeeded|passed)\b|[.:]/

/** Whether a rule's name begins with the folder of its action. */
export function isNamedIn(gate: string, id: string): boolean {
  const [folder, name = '', ...more] = id.split('/')
  return folder === gate && NAME.test(name) && more.length === 0
}

/** Whether a title reads right beside pass and fail: a noun phrase that claims nothing. */
export function isNeutral(title: string): boolean {
  return !CLAIMS.test(title) && /^[A-Z0-9]/.test(title)
}

/** Whether a remedy begins with a verb, on one line and without a full stop. */
export function isInstruction(remedy: string): boolean {
  return /^[a-z]+\b/.test(remedy) && !/\n|\.$/.test(remedy)
}
