import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'

interface Described {
  readonly description: string
  readonly default?: string
}

interface ActionDefinition {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** The README of every action, by its path relative to the repository. */
export function actionReadmes(): readonly string[] {
  return globSync(['actions/*/README.md', 'actions/evidence/*/README.md'], { cwd: ROOT }).map((path) =>
    path.replaceAll('\\', '/'),
  )
}

/** A README with its tables of inputs and outputs as action.yml has them now. */
export function withTables(readme: string): string {
  const action = parse(readFileSync(join(ROOT, dirname(readme), 'action.yml'), 'utf8')) as ActionDefinition
  const text = readFileSync(join(ROOT, readme), 'utf8')
  return between(between(text, 'inputs', inputTable(action)), 'outputs', outputTable(action))
}

function between(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}: generated from action.yml -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`no place for the table of ${name}: ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}

function inputTable({ inputs }: ActionDefinition): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const standard = String(input.default ?? '')
    return `| \`${name}\` | ${input.description.trim()} | ${standard === '' ? '' : `\`${standard}\``} |`
  })
  return ['| input | what it is | default |', '|---|---|---|', ...rows].join('\n')
}

function outputTable({ outputs }: ActionDefinition): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${description.trim()} |`,
  )
  return ['| output | what it is |', '|---|---|', ...rows].join('\n')
}
