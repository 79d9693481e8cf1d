import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { scanSource } from '../../packages/source-code/src/index.ts'
import { differenceOf, type Found } from './comparison.ts'
import { COMPARED, type Compared } from './languages.ts'

/**
 * `npm run differential`: reads sources of public packages and compares comments and names with what the language's own lexer
 * finds. Fails where the two differ, or where a source that the language accepts is not read exactly. A name as argument picks
 * a language. A language whose tool is not there is skipped, and says so.
 */
const MOST_FILES = 400
const LONGEST = 300_000
const SHOWN = 10

const [only = ''] = process.argv.slice(2)
let failures = 0
for (const language of COMPARED.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()))) {
  if (spawnSync('which', [language.tool]).status !== 0) {
    process.stdout.write(`${language.name}: skipped, as ${language.tool} is not installed\n`)
  } else {
    failures += await compare(language)
  }
}
process.exitCode = failures === 0 ? 0 : 1

/** How many files differ. */
async function compare(language: Compared): Promise<number> {
  const started = performance.now()
  const files = filesOf(language)
  if (files.length === 0) {
    process.stdout.write(`${language.name}: skipped, as none of its sources are installed\n`)
    return 0
  }
  const told: string[] = []
  let exact = 0
  let refused = 0
  let guessed = 0
  for await (const { path, found } of answers(language, files)) {
    const problem = found === null ? 'refused' : await problemOf(language, path, found)
    if (problem === undefined) exact++
    else if (problem === 'refused') refused++
    else if (problem === 'guessed') guessed++
    else told.push(`  ${path}: ${problem}\n`)
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `${language.name}: ${files.length} files, ${exact} the same, ${told.length} different, ${guessed} guessed, ${refused} that its own lexer refuses (${seconds} s)\n`,
  )
  for (const line of told.slice(0, SHOWN)) process.stdout.write(line)
  // One that guesses or refuses all would find no difference either.
  return exact < files.length / 2 ? Math.max(1, told.length) : told.length
}

async function problemOf(language: Compared, path: string, wanted: Found): Promise<string | undefined> {
  const scan = await scanSource(path, readFileSync(path, 'utf8'))
  if (scan.kind !== 'read') return `${scan.kind}: ${JSON.stringify(scan)}`
  if (scan.firstErrorLine !== undefined) {
    return language.mayBeGuessed === true ? 'guessed' : `line ${scan.firstErrorLine} is not read exactly`
  }
  const compared = (name: string) => language.ignoredNames?.test(name) !== true
  const own = {
    comments: scan.comments.map(({ text }) => text),
    names: scan.identifiers.map(({ text }) => text).filter(compared),
  }
  const names = wanted.names?.map((name) => name.replace(/^r#/, '')).filter(compared) ?? null
  return differenceOf(own, { comments: wanted.comments, names })
}

interface Answer {
  readonly path: string
  /** Null where the language does not accept the file. */
  readonly found: Found | null
}

async function* answers(language: Compared, files: readonly string[]): AsyncGenerator<Answer> {
  const [command, args] = language.lexer()
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(files.map((file) => `${file}\n`).join(''))
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line)
}

/** As many files as are compared, spread over all that the packages have. */
function filesOf({ corpus, files }: Compared): readonly string[] {
  const all = corpus.packages
    .flatMap((name) => [...walk(corpus.fetch(name))])
    .filter((path) => files.test(path))
  const chosen = all.filter((path) => statSync(path).size <= LONGEST)
  const step = Math.max(1, chosen.length / MOST_FILES)
  return Array.from(
    { length: Math.min(chosen.length, MOST_FILES) },
    (_, index) => chosen[Math.floor(index * step)] ?? '',
  )
}

function* walk(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield path
  }
}
