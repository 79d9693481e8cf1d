import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve, sep } from 'node:path'

/**
 * What somebody sees who clones this repository and runs the commands of its README: nothing lies beside the clone, and no
 * tool of this checkout is found. What the commands count is counted here too, for test/run-all.ts.
 */
const ROOT = resolve(import.meta.dirname, '..')
const REPORT = join(ROOT, 'governance-out/clean-clone.json')
const COUNTS = /^(\d+) passed, (\d+) failed$/gm

const commands =
  readFileSync(join(ROOT, 'README.md'), 'utf8').match(/^npm ci && npm [a-z: ]+?(?= +#)/gm) ?? []
if (commands.length < 2) throw new Error('README.md: the commands for a first look are not found')

const folder = mkdtempSync(join(tmpdir(), 'clean-clone-'))
const clone = join(folder, 'governance-gates')
let [passed, failed] = [0, 0]
try {
  execFileSync('git', ['clone', '--quiet', ROOT, clone])
  for (const command of commands) await take(command)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
mkdirSync(join(ROOT, 'governance-out'), { recursive: true })
writeFileSync(REPORT, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }))
process.exitCode = failed === 0 ? 0 : 1

/** The command is one of what is counted, beside what it counts itself. */
async function take(command: string): Promise<void> {
  process.stdout.write(`\n▶ in a clone: ${command}\n`)
  const { code, output } = await run(command)
  const [, itsPassed = '0', itsFailed = '0'] = [...output.matchAll(COUNTS)].at(-1) ?? []
  passed += Number(itsPassed) + (code === 0 ? 1 : 0)
  failed += Number(itsFailed) + (code === 0 ? 0 : 1)
}

interface Ended {
  readonly code: number | null
  readonly output: string
}

function run(command: string): Promise<Ended> {
  const child = spawn(command, {
    cwd: clone,
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: strangersEnvironment(),
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    output = (output + text).slice(-100_000)
  })
  return new Promise((ended) => {
    child.on('error', (error) => ended({ code: null, output: String(error) }))
    child.on('close', (code) => ended({ code, output }))
  })
}

/** Without what npm says to the scripts of this checkout, and without its tools. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$)/i.test(name))
  const path = (process.env['PATH'] ?? '').split(delimiter)
  const elsewhere = path.filter((each) => !each.startsWith(ROOT + sep))
  return { ...Object.fromEntries(own), PATH: elsewhere.join(delimiter) }
}
