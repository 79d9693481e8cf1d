import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createFolder, type Files, type Repository, repositoryIn } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

/** A project of a newcomer on this machine, where its commands run as quality-gates.yml would run them. */
export interface WalkedProject extends Disposable {
  readonly repository: Repository
  /** Runs a command as the workflow does. Programs in `tools/bin`, three folders up, come first. */
  shell(command: string): Ended
  /** Runs a gate as the runner does, from the committed bundle. */
  gate(name: string, inputs: Readonly<Record<string, string>>): Judged
}

interface Ended {
  readonly outcome: 'success' | 'failure'
  readonly text: string
}

export interface Judged {
  readonly exitCode: number | null
  /** Log and annotations, on one line: the log breaks its lines. */
  readonly text: string
}

/** The folder is called as on GitHub's runners: reports with absolute paths are read alike. */
const CHECKOUT = 'work/orbit/orbit'

export function createProject(files: Files): WalkedProject {
  const folder = createFolder()
  const write = (added: Files) =>
    folder.write(
      Object.fromEntries(Object.entries(added).map(([path, text]) => [`${CHECKOUT}/${path}`, text])),
    )
  write({ '.gitignore': 'node_modules/\nreports/\ntarget/\n__pycache__/\n.pytest_cache/\n', ...files })
  const path = join(folder.path, CHECKOUT)
  const repository = repositoryIn({ ...folder, path, write })
  repository.git('init', '--quiet', '--initial-branch=main')
  repository.commit({}, 'Start')
  const programs = join(folder.path, 'tools/bin')
  const place = { folder: folder.path, path, programs }
  for (const name of ['home', 'temp']) mkdirSync(join(folder.path, name))
  return {
    repository,
    shell: (command) => shell(command, place),
    gate: (name, inputs) => gate(name, inputs, place),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  }
}

interface Place {
  readonly folder: string
  readonly path: string
  readonly programs: string
}

const MINUTES = 60_000

function shell(command: string, { path, programs }: Place): Ended {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-euo', 'pipefail', '-c', command],
    {
      cwd: path,
      encoding: 'utf8',
      timeout: 8 * MINUTES,
      env: {
        ...withoutTestRunner(),
        PATH: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter),
        NO_COLOR: '1',
      },
    },
  )
  return { outcome: status === 0 ? 'success' : 'failure', text: `${stdout}${stderr}` }
}

/** The variables of the runner that runs this test would change what another one does. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|NODE_ENV|NODE_OPTIONS|TEST|MODE|PROD|DEV|BASE_URL|npm_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}

function gate(name: string, inputs: Readonly<Record<string, string>>, { folder, path }: Place): Judged {
  const bundle = join(ROOT, 'actions', name, 'dist/index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: path,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: join(folder, 'home'),
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_WORKSPACE: path,
      GITHUB_OUTPUT: devNull,
      GITHUB_STEP_SUMMARY: devNull,
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text]),
      ),
    },
  })
  return { exitCode: status, text: `${stdout}${stderr}`.replaceAll(/\s+/g, ' ') }
}
