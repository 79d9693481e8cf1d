import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ActionStep, createRepository, type Repository } from '../../packages/testing/src/index.ts'

/** The example platform as a repository of its own with one release behind it, and how each gate is called there. */
const ROOT = resolve(import.meta.dirname, '../..')
const LAST = 'release-check'
const REPORT = 'gate-report'
const AUTHORITY = 'decision-authority'
const INCIDENTS = 'incident-response'
/** The authority asks what the other gates said. */
const NOT_FIRST: ReadonlySet<string> = new Set([AUTHORITY, LAST, REPORT])
const TAG = 'v2.3.0'

/** What the change of change.yml does, backwards: file, what it has now, what it had. */
const BEFORE: readonly (readonly [string, string | RegExp, string])[] = [
  ['src/keymap.ts', '.trim()', ''],
  ['docs/security.md', /.*`secrets`.*\n/, ''],
  ['docs/extensions.yml', / {2}- id: core\/remote-shell\n(?: {4}.*\n)*/, ''],
  ['package.json', '"yaml": "^2.9.0"', ''],
  // The corpus is updated every week.
  ['extensions.txt', 'labs/mesh-edit\n', ''],
  ['.github/governance.yml', 'unowned: warn', 'unowned: allow'],
]

/** Every gate, in an order in which each finds what the ones before it said. */
export function platformGates(): readonly string[] {
  const first = readdirSync(join(ROOT, 'actions'))
    .filter((name) => !NOT_FIRST.has(name) && existsSync(join(ROOT, 'actions', name, 'action.yml')))
    .sort()
  return [...first, AUTHORITY, LAST, REPORT]
}

/** Version 2.2.0 was released; what is on main now is to be 2.3.0. */
export function createPlatform(): Repository {
  const repository = createRepository()
  repository.commit({ '.gitignore': 'verdicts/\n' }, 'feat: search', '2026-01-30T12:00:00Z')
  repository.git('tag', 'v2.2.0')
  cpSync(join(ROOT, 'examples/platform'), repository.path, { recursive: true })
  repository.commit(before(repository.path), 'feat: chords in any spelling', '2026-02-13T12:00:00Z')
  repository.git('tag', 'v2.3.0-rc.1')
  cpSync(join(ROOT, 'examples/platform'), repository.path, { recursive: true })
  repository.commit({}, 'feat: extensions see less of the environment', '2026-02-28T12:00:00Z')
  return repository
}

function before(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    BEFORE.map(([path, now, then]) => {
      const text = readFileSync(join(folder, path), 'utf8')
      const former = text.replace(now, then)
      if (former === text) throw new Error(`${path} has nothing that it did not have before`)
      return [path, former]
    }),
  )
}

/** How a gate judges the platform as of a fixed day: release-check whether it may go out, gate-report all verdicts at once. */
export function platformStep(platform: Repository, name: string): ActionStep {
  return {
    action: join(ROOT, 'actions', name),
    workspace: platform.path,
    inputs: name === REPORT ? REPORT_INPUTS : gateInputs(name),
    env: { GITHUB_SHA: platform.git('rev-parse', 'HEAD') },
  }
}

const REPORT_INPUTS: Readonly<Record<string, string>> = {
  verdicts: 'verdicts/*.verdict.json',
  'report-path': 'verdicts/governance.report.json',
  comment: 'off',
  check: 'off',
}

function gateInputs(name: string): Readonly<Record<string, string>> {
  return {
    'as-of': '2026-03-01T12:00:00Z',
    'verdict-path': `verdicts/${name}.verdict.json`,
    ...(name === LAST ? { tag: TAG } : {}),
    // There are no issues to write.
    ...(name === INCIDENTS ? { 'dry-run': 'true', branch: 'main' } : {}),
    // Nobody has opened a pull request: one is written down.
    ...(name === AUTHORITY ? { simulate: 'change.yml' } : {}),
  }
}
