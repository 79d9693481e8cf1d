import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'

export const WORKFLOW_GUIDE = 'docs/reusable-workflows.md'
const NAMES = [
  ...['quality-gates', 'conformance', 'performance', 'incidents', 'release-gate', 'pull-request'],
  ...['maintenance', 'code-scanning'],
]
const UNFORMATTED = '<!-- biome-ignore format: generated -->'
const [START, END] = ['<!-- workflows: generated from .github/workflows -->', '<!-- /workflows -->']

interface Described {
  readonly description: string
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
}

interface Reusable {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, Described>>
      readonly outputs: Readonly<Record<string, Described>>
    }
  }
}

/** The guide to the reusable workflows with their tables as the files have them now. */
export function withWorkflowTables(): string {
  const text = readFileSync(join(ROOT, WORKFLOW_GUIDE), 'utf8')
  const [from, to] = [text.indexOf(START), text.indexOf(END)]
  if (from === -1 || to < from) throw new Error(`no place for the tables: ${START} … ${END}`)
  return `${text.slice(0, from + START.length)}\n\n${NAMES.map(section).join('\n')}\n${text.slice(to)}`
}

function section(name: string): string {
  const path = `.github/workflows/${name}.yml`
  const content = readFileSync(join(ROOT, path), 'utf8')
  const { inputs, outputs }: Reusable['on']['workflow_call'] = (parse(content) as Reusable).on.workflow_call
  const permissions = /permissions: (\{[^}]*\})/.exec(content)?.[1] ?? '{}'
  return [
    `## [\`${name}.yml\`](../${path})`,
    '',
    `\`permissions: ${permissions}\``,
    '',
    UNFORMATTED,
    '| input | type | what it is | default |',
    '|---|---|---|---|',
    ...Object.entries(inputs).map(
      ([input, { type, description, ...rest }]) =>
        `| \`${input}\` | ${type} | ${description.trim()} | ${defaultOf(rest)} |`,
    ),
    '',
    UNFORMATTED,
    '| output | what it is |',
    '|---|---|',
    ...Object.entries(outputs).map(
      ([output, { description }]) => `| \`${output}\` | ${description.trim()} |`,
    ),
    '',
  ].join('\n')
}

function defaultOf({ required, default: standard }: Omit<Described, 'description'>): string {
  if (required === true) return 'required'
  const text = String(standard ?? '')
    .trim()
    .replaceAll('\n', ', ')
  return text === '' ? '' : `\`${text}\``
}
