import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { extendAct } from './act-sources.ts'
import { ACT, ACTIONLINT, CACHE, type Tool, ZIZMOR } from './tools.ts'

/** Brings the programs of this tier: from Go's module proxy and from PyPI, built here, into node_modules/.cache. */
const INSTALLERS: readonly (readonly [Tool, (tool: Tool) => void])[] = [
  [ACT, buildAct],
  [ACTIONLINT, installActionlint],
  [ZIZMOR, installZizmor],
]

mkdirSync(CACHE, { recursive: true })
for (const [tool, install] of INSTALLERS) {
  if (existsSync(tool.path)) continue
  process.stdout.write(`installing ${tool.name} ${tool.version}\n`)
  install(tool)
}

/** act from the sources of its release, with what is added: `go install` would give it without. */
function buildAct({ version, path }: Tool): void {
  const { Dir: released } = JSON.parse(
    run('go', ['mod', 'download', '-json', `github.com/nektos/act@${version}`]),
  )
  const sources = mkdtempSync(join(tmpdir(), 'act-'))
  try {
    for (const entry of ['cmd', 'pkg', 'main.go', 'go.mod', 'go.sum', 'VERSION']) {
      cpSync(join(released, entry), join(sources, entry), { recursive: true })
    }
    makeWritable(sources)
    extendAct(sources)
    run('go', ['build', '-o', path, '.'], { cwd: sources })
  } finally {
    rmSync(sources, { recursive: true, force: true })
  }
}

/** Go keeps its module cache read-only, and a copy keeps the modes. */
function makeWritable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeWritable(path)
    else if (entry.isFile()) chmodSync(path, 0o644)
  }
}

function installActionlint({ version, path }: Tool): void {
  run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${version}`], {
    env: { GOBIN: dirname(path) },
  })
}

function installZizmor({ version, path }: Tool): void {
  const environment = dirname(dirname(path))
  const python = process.platform === 'win32' ? 'python' : 'python3'
  run(python, ['-m', 'venv', environment])
  run(join(dirname(path), 'pip'), ['install', '--quiet', `zizmor==${version}`])
}

function run(
  command: string,
  args: readonly string[],
  { cwd = CACHE, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): string {
  try {
    return execFileSync(command, args, {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  } catch (error) {
    throw new Error(
      `${command} ${args.join(' ')} failed. This tier needs Go 1.24 or newer, Python 3.10 or newer, and their registries`,
      { cause: error },
    )
  }
}
