import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../architecture/source-file.ts'
import { isNamedIn, isNeutral, pageOf, pageText } from './rule-page.ts'
import { constantOf, type NewRule, withDefinition, withImport, withListed } from './rule-source.ts'

const USAGE = `npm run new-rule -- <action>/<rule> "<Title>" [--in rules/<family>.ts]`

/** A rule that somebody asked for. */
interface Request extends NewRule {
  /** The action's sources, relative to the repository. */
  readonly sources: string
  /** The file of the definition, relative to the sources. */
  readonly file: string
}

/** Writes a rule's skeleton: its definition, its place in the list of the action's rules, its page. */
function main(): void {
  const request = readRequest()
  if (typeof request === 'string') {
    console.error(request)
    process.exitCode = 1
    return
  }
  const touched = writeRule(request)
  console.log(`${touched.join('\n')}

Next:
- Replace TODO in the definition: say what to do. Add policyKey if a key of the policy sets the rule.
- Apply it in the gate with checkOf(${constantOf(request)}, scope, outcome), and test it beside the check.
- Write the page. Tests fail until no TODO is left.
- Run npm run format and npm run generate, which bring the page's head and the index up to date.`)
}

/** What to do, or what is wrong with the command. */
function readRequest(): Request | string {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } })
  const [named, title, ...more] = positionals
  if (named === undefined || title === undefined || more.length > 0) return `usage: ${USAGE}`
  const [gate = '', name = ''] = named.split('/')
  if (!isNamedIn(gate, named)) return `${named}: use <action>/<rule>, in lower case with hyphens`
  const sources = `actions/${gate}/src`
  const { in: file = 'rules.ts' } = values
  if (!existsSync(join(ROOT, sources, 'rules.ts'))) return `${named}: ${sources}/rules.ts does not exist`
  if (!isNeutral(title)) {
    return `${title}: use a noun phrase that reads right beside pass and fail, such as "Pass rate"`
  }
  if (!/^rules(\/[a-z0-9-]+)?\.ts$/.test(file)) return `${file}: use rules.ts or rules/<family>.ts`
  const request: Request = { id: `${gate}/${name}`, title, sources, file }
  return isKnown(request) ? `${named}: exists already` : request
}

function isKnown({ sources, file, ...rule }: Request): boolean {
  const catalogue = read(`${sources}/rules.ts`) + read(`${sources}/${file}`)
  const signs = [`'${rule.id}'`, `export const ${constantOf(rule)}:`]
  return existsSync(join(ROOT, pageOf(rule))) || signs.some((sign) => catalogue.includes(sign))
}

/** @returns the files that were touched, relative to the repository. */
function writeRule(request: Request): readonly string[] {
  const { id, title, sources, file } = request
  const [index, place, page] = [`${sources}/rules.ts`, `${sources}/${file}`, pageOf(request)]
  const constant = constantOf(request)
  write(place, withDefinition(read(place), request))
  const importing = file === 'rules.ts' ? read(index) : withImport(read(index), constant, `./${file}`)
  write(index, withListed(importing, constant))
  write(page, pageText(ROOT, { id, title, remedy: 'TODO' }))
  return [...new Set([place, index, page])]
}

/** Empty where there is no such file yet. */
function read(path: string): string {
  const file = join(ROOT, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function write(path: string, text: string): void {
  const file = join(ROOT, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

main()
