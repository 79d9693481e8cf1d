import type { Rule } from '@governance-gates/core'

/** A rule of which no more is known. */
export type NewRule = Pick<Rule, 'id' | 'title'>

/** The constant of a rule: `conformance-gate/pass-rate` → `passRate`. */
export function constantOf({ id }: NewRule): string {
  const name = id.slice(id.indexOf('/') + 1)
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const CATALOGUE = /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export const RULES\b/

/** A file of a catalogue with the definition of a rule: before the list of all rules, or at the end. */
export function withDefinition(text: string, rule: NewRule): string {
  const defining =
    text === '' ? `import { defineRule, type Rule } from '@governance-gates/core'\n` : `${text.trimEnd()}\n`
  const at = CATALOGUE.exec(defining)?.index ?? defining.length
  const before = defining.slice(0, at).trimEnd()
  return `${before}\n\n${definitionOf(rule)}${at === defining.length ? '' : `\n${defining.slice(at)}`}`
}

function definitionOf(rule: NewRule): string {
  return `export const ${constantOf(rule)}: Rule = defineRule({
  id: ${quoted(rule.id)},
  title: ${quoted(rule.title)},
  remedy: 'TODO',
})
`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** The catalogue with a constant in its list: before the rule that every gate has, else at the end. */
export function withListed(text: string, constant: string): string {
  const [list, head = '', rules = ''] = /(export const RULES\b[^=]*= \[)([^\]]*)\]/.exec(text) ?? []
  if (list === undefined) throw new Error('the catalogue has no list: export const RULES')
  const common = rules.indexOf('governanceBase(')
  const at = common === -1 ? rules.length : common
  const before = rules.slice(0, at).trimEnd()
  const separator = before === '' || before.endsWith(',') ? '' : ','
  const more = rules.slice(at).trim()
  const listed = `${before}${separator}\n  ${constant},\n${more === '' ? '' : `  ${more}\n`}]`
  return text.replace(list, () => head + listed)
}

/** The catalogue with a constant that comes from another file of it. */
export function withImport(text: string, constant: string, from: string): string {
  const specifier = from.replaceAll('.', '\\.')
  const known = new RegExp(`import \\{([^}]*)\\} from '${specifier}'`).exec(text)
  if (known !== null) {
    const names = [...(known[1] ?? '').split(','), constant].map((name) => name.trim()).filter(Boolean)
    return text.replace(known[0], () => `import { ${names.toSorted().join(', ')} } from '${from}'`)
  }
  const last = [...text.matchAll(/^(?:import|\}) .*from '[^']*'\n/gm)].at(-1)
  const at = last === undefined ? 0 : last.index + last[0].length
  return `${text.slice(0, at)}import { ${constant} } from '${from}'\n${text.slice(at)}`
}
