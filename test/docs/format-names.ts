import { type Described, nameInPolicy } from '../../packages/evidence/src/format.ts'
import { resultsFormats } from '../../packages/evidence/src/registry.ts'

/** The file of the policy that lists the names of formats. */
export const FORMAT_NAMES = 'packages/policy/src/sections/format-names.ts'

/** Each name once: those of single formats, then those of platforms. */
export function namesInPolicy(formats: readonly Described[]): readonly string[] {
  const single = formats.filter(({ family }) => family === undefined)
  const ofFamilies = formats.filter(({ family }) => family !== undefined)
  return [...new Set([...single, ...ofFamilies].map(nameInPolicy))]
}

/** The text of that file as the registry has the formats now. */
export function formatNamesText(formats: readonly Described[] = resultsFormats()): string {
  const names = namesInPolicy(formats).map((name) => `'${name}'`)
  return `// Written by \`npm run generate\` from packages/evidence/src/registry.ts.

/** The names of formats that \`format\` of a campaign knows. */
export const FORMAT_NAMES = [${listed(names)}] as const
`
}

const MAX_LINE = 110

/** As the formatter would write it. */
function listed(names: readonly string[]): string {
  const line = names.join(', ')
  const length = `export const FORMAT_NAMES = [${line}] as const`.length
  return length <= MAX_LINE ? line : `\n${names.map((name) => `  ${name},\n`).join('')}`
}
