import { type Fixture, fixtures } from '../fixture.ts'
import { jsonLikeness, type Likeness, textLikeness, xmlLikeness } from '../likeness/document-likeness.ts'
import type { ByteText } from '../mutation.ts'
import type { Excuse, Target } from '../target.ts'
import { prepareBenchmarks } from './benchmarks.ts'

const BENCHMARKS = 'packages/evidence/src/benchmarks'
const PI = 'packages/evidence/src/pi/benchmarks/fixtures'

/** Objects whose keys are names that somebody gave: parameters, metrics, benchmarks. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  hyperfine: ['parameters'],
  jmh: ['params', 'secondaryMetrics', 'scorePercentiles'],
  'pytest-benchmark': ['params', 'extra_info'],
  'google-benchmark': [],
  bencher: ['', '*'],
}

/** Why a line can be missing from a format without anything that says how many there were. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  'benchmark-js': 'String(event.target) is a line for each benchmark, and nothing says how many there are',
  'go-bench':
    'go test -bench prints no number of benchmarks: without the lines of one, another run looks like it',
  libtest: 'each suite says how many it measured, and not how many suites there are',
  'cargo-criterion': 'a message for each benchmark, and nothing says how many there are',
  pi: 'an event for each measurement, and nothing says how many there are',
}

/** Every format of measurements. */
export function benchmarkTargets(): readonly Target[] {
  const files = fixtures(`${BENCHMARKS}/*/fixtures/**/*.{json,jsonl,txt,xml}`, 'test/fuzz/fixtures/*.go.txt')
  const formats = Map.groupBy(files, ({ path }) => {
    return path.endsWith('.go.txt') ? 'go-bench' : (path.split('/')[4] ?? '')
  })
  return [
    ...[...formats].flatMap(([format, files]) => targetsOf(format, files.filter(isEvidence))),
    ...fixtures(`${PI}/*.{json,jsonl}`).flatMap((file) => targetsOf('pi', [file])),
    ...fixtures('examples/platform/performance-baseline.json').flatMap((file) =>
      targetsOf('perf-budget', [file]),
    ),
  ]
}

/** Of a folder of criterion only the estimates are evidence, and what is beside them is asked for. */
function isEvidence({ path }: Fixture): boolean {
  return !path.includes('/criterion/') || path.endsWith('/new/estimates.json')
}

function targetsOf(format: string, files: readonly Fixture[]): readonly Target[] {
  const byEnding = Map.groupBy(files, ({ path }) => path.slice(path.lastIndexOf('.')))
  return [...byEnding].flatMap(([ending, alike]) =>
    alike.map((file) => {
      const likeness = likenessOf(ending, alike, { format, file })
      const excuse = (text: ByteText) => excuseOf(text, { format, file, likeness })
      const prepare = () => prepareBenchmarks({ ...file, excuse })
      return { format: `${format} measurements`, fixture: file.path, text: file.text, prepare }
    }),
  )
}

interface Known {
  readonly format: string
  readonly file: Fixture
}

function likenessOf(ending: string, alike: readonly Fixture[], { format, file }: Known): Likeness {
  if (ending === '.txt') return textLikeness(alike)
  return ending === '.xml' ? xmlLikeness(file, alike) : jsonLikeness(alike, NAMES[format])
}

const CHATTER: Excuse = {
  kind: 'cannot-tell',
  reason: 'a suite prints what it likes among its results, and the broken line of a crash looks like that',
}

/** A file of lines with fewer of them. */
function excuseOf(
  mutated: ByteText,
  { format, file, likeness }: Known & { readonly likeness: Likeness },
): Excuse | undefined {
  if (likeness(mutated) !== undefined) return format === 'benchmark-js' ? CHATTER : undefined
  const reason = UNCOUNTED[format]
  const isShorter = linesIn(mutated) < linesIn(file.text)
  return reason !== undefined && isShorter && /\.(?:txt|jsonl)$/.test(file.path)
    ? { kind: 'cannot-tell', reason }
    : { kind: 'plausible', reason: 'measurements with other numbers' }
}

function linesIn(text: ByteText): number {
  return text.split('\n').length
}
