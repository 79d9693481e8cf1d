import { cpSync, existsSync, readdirSync } from 'node:fs'
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
const NO_GATES: ReadonlySet<string> = new Set([LAST, REPORT])
const INCIDENTS = 'incident-response'
const TAG = 'v2.3.0'

const gates = readdirSync(join(ROOT, 'actions'))
  .filter((name) => !NO_GATES.has(name) && existsSync(join(ROOT, 'actions', name, 'action.yml')))
  .sort()

using platform = platformRepository()
const failed = [...[...gates, LAST].filter((name) => !judges(name)), ...(reports() ? [] : [REPORT])]
process.exitCode = failed.length === 0 ? 0 : 1

/** Version 2.2.0 was released; what is on main now is to be 2.3.0. */
function platformRepository(): Repository {
  const repository = createRepository()
  repository.commit({ '.gitignore': 'verdicts/\n' }, 'feat: search', '2026-01-30T12:00:00Z')
  repository.git('tag', 'v2.2.0')
  repository.commit({}, 'feat: chords in any spelling', '2026-02-13T12:00:00Z')
  repository.git('tag', 'v2.3.0-rc.1')
  cpSync(join(ROOT, 'examples/platform'), repository.path, { recursive: true })
  repository.commit({}, 'feat: extensions see less of the environment', '2026-02-28T12:00:00Z')
  return repository
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
