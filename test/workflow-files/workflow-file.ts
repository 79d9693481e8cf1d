import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'

/** One workflow, or one definition of a composite action, as far as the rules look into it. */
export interface WorkflowFile {
  readonly path: string
  readonly text: string
  readonly content: Workflow
}

interface Workflow {
  readonly on?: { readonly workflow_call?: Called }
  readonly permissions?: Permissions
  readonly jobs?: Readonly<Record<string, Job>>
  readonly runs?: { readonly steps?: readonly Step[] }
}

interface Called {
  readonly inputs?: Readonly<Record<string, Declared>>
  readonly outputs?: Readonly<Record<string, Declared>>
}

interface Declared {
  readonly description?: string
  readonly type?: string
  readonly required?: boolean
  readonly default?: unknown
}

export interface Job {
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly needs?: string | readonly string[]
  readonly permissions?: Permissions
  readonly steps?: readonly Step[]
  readonly 'timeout-minutes'?: unknown
}

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
}

export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

export const WORKFLOW_FILES: readonly WorkflowFile[] = read(
  '.github/workflows/*.yml',
  'starter/.github/workflows/*.yml',
  '.github/actions/*/action.yml',
  'starter/.github/actions/*/action.yml',
)

/** Those that users call. */
export const REUSABLE: readonly WorkflowFile[] = WORKFLOW_FILES.filter(
  ({ content }) => content.on?.workflow_call !== undefined,
)

function read(...patterns: readonly string[]): readonly WorkflowFile[] {
  return globSync([...patterns], { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const content: Workflow = parse(text)
      return { path, text, content }
    })
}

export function jobsOf({ content }: WorkflowFile): readonly (readonly [string, Job])[] {
  return Object.entries(content.jobs ?? {})
}

export function stepsOf(file: WorkflowFile): readonly Step[] {
  return [...jobsOf(file).flatMap(([, { steps = [] }]) => steps), ...(file.content.runs?.steps ?? [])]
}
