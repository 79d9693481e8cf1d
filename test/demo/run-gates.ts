import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createRepository, type Repository, runAction } from '../../packages/testing/src/index.ts'

/**
 * The demo: the example platform as a repository of its own with one release behind it. The bundle of every gate judges
 * it as of a fixed day, then release-check whether it may go out, by what the others said; gate-report says it all at once.
 */
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

const gates = readdirSync(join(ROOT, 'actions'))
  .filter((name) => !NOT_FIRST.has(name) && existsSync(join(ROOT, 'actions', name, 'action.yml')))
  .sort()

using platform = platformRepository()
const failed = [
  ...[...gates, AUTHORITY, LAST].filter((name) => !judges(name)),
  ...(reports() ? [] : [REPORT]),
]
process.exitCode = failed.length === 0 ? 0 : 1

/** Version 2.2.0 was released; what is on main now is to be 2.3.0. */
function platformRepository(): Repository {
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

function judges(name: string): boolean {
  return passes(name, {
    'as-of': '2026-03-01T12:00:00Z',
    'verdict-path': `verdicts/${name}.verdict.json`,
    ...(name === LAST ? { tag: TAG } : {}),
    // There are no issues to write.
    ...(name === INCIDENTS ? { 'dry-run': 'true', branch: 'main' } : {}),
    // Nobody has opened a pull request: one is written down.
    ...(name === AUTHORITY ? { simulate: 'change.yml' } : {}),
  })
}

function reports(): boolean {
  return passes(REPORT, {
    verdicts: 'verdicts/*.verdict.json',
    'report-path': 'verdicts/governance.report.json',
    comment: 'off',
    check: 'off',
  })
}

function passes(name: string, inputs: Readonly<Record<string, string>>): boolean {
  const run = runAction({
    action: join(ROOT, 'actions', name),
    workspace: platform.path,
    inputs,
    env: { GITHUB_SHA: platform.git('rev-parse', 'HEAD') },
  })
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  return run.exitCode === 0
}
