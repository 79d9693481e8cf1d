import { cannotTell } from '../cannot-tell.ts'
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

/** Files of lines, of which some can be missing. */
const UNCOUNTED: Readonly<Record<string, Excuse>> = {
  'benchmark-js': cannotTell('benchmark.js'),
  'go-bench': cannotTell('Go benchmarks'),
  libtest: cannotTell('libtest'),
  'cargo-criterion': cannotTell('cargo-criterion'),
  pi: cannotTell('events of the Pi platform'),
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

/** A Go benchmark reports any number in any unit beside its time. */
function withoutUnits(text: ByteText): ByteText {
  return text.replaceAll(/^Benchmark\S*\s+\d+(?:\s+\d\S*\s+[^\d\s]\S*)+$/gm, 'a result')
}

interface Known {
  readonly format: string
  readonly file: Fixture
}

function likenessOf(ending: string, alike: readonly Fixture[], { format, file }: Known): Likeness {
  if (ending === '.txt') return textLikeness(alike, format === 'go-bench' ? withoutUnits : undefined)
  return ending === '.xml' ? xmlLikeness(file, alike) : jsonLikeness(alike, NAMES[format])
}

/** A file of lines with fewer of them. */
function excuseOf(
  mutated: ByteText,
  { format, file, likeness }: Known & { readonly likeness: Likeness },
): Excuse | undefined {
  if (likeness(mutated) !== undefined)
    return format === 'benchmark-js' ? cannotTell('output around benchmark.js') : undefined
  const untold = UNCOUNTED[format]
  const isShorter = linesIn(mutated) < linesIn(file.text)
  return untold !== undefined && isShorter && /\.(?:txt|jsonl)$/.test(file.path)
    ? untold
    : { kind: 'plausible', reason: 'measurements with other numbers' }
}

function linesIn(text: ByteText): number {
  return text.split('\n').length
}
