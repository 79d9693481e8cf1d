import { malformed } from '../dependency-reader.ts'

export interface RequirementOption {
  readonly kind: 'include' | 'editable' | 'setting'
  readonly value: string
}

export interface RequirementLine {
  /** What comes before the first option; empty where there is nothing. */
  readonly requirement: string
  readonly options: readonly RequirementOption[]
}

type OptionKind = RequirementOption['kind'] | 'flag'

/** The options that pip takes in a requirements file. What only sets something is skipped with its value. */
const OPTIONS: ReadonlyMap<string, OptionKind> = new Map([
  ['-r', 'include'],
  ['--requirement', 'include'],
  ['-e', 'editable'],
  ['--editable', 'editable'],
  // Constraints bring nothing in.
  ['-c', 'setting'],
  ['--constraint', 'setting'],
  ['-i', 'setting'],
  ['--index-url', 'setting'],
  ['--pypi-url', 'setting'],
  ['--extra-index-url', 'setting'],
  ['-f', 'setting'],
  ['--find-links', 'setting'],
  ['--no-binary', 'setting'],
  ['--only-binary', 'setting'],
  ['--trusted-host', 'setting'],
  ['--use-feature', 'setting'],
  ['--hash', 'setting'],
  ['--config-settings', 'setting'],
  ['--config-setting', 'setting'],
  ['--global-option', 'setting'],
  ['--install-option', 'setting'],
  ['--no-index', 'flag'],
  ['--prefer-binary', 'flag'],
  ['--require-hashes', 'flag'],
  ['--pre', 'flag'],
])

/** Splits one line into the requirement and its options. An unknown option may bring in anything: it is an error. */
export function readOptions(text: string, line: number): RequirementLine {
  const words = text.split(/\s+/)
  const first = words.findIndex((word) => word.startsWith('-'))
  if (first === -1) return { requirement: text, options: [] }
  const options: RequirementOption[] = []
  for (let at = first; at < words.length; at++) {
    const { kind, value } = readOption(words[at] ?? '', line)
    if (kind === 'flag') continue
    const given = value ?? words[++at]
    if (given === undefined || given === '') throw malformed(`the option ${words.at(-1)} has no value`, line)
    options.push({ kind, value: unquoted(given) })
  }
  return { requirement: words.slice(0, first).join(' '), options }
}

/** `--name value`, `--name=value`, `-n value` and `-nvalue`. */
function readOption(
  word: string,
  line: number,
): { readonly kind: OptionKind; readonly value: string | undefined } {
  const end = word.startsWith('--') ? word.indexOf('=') : 2
  const name = end === -1 ? word : word.slice(0, end)
  const kind = OPTIONS.get(name)
  if (kind === undefined) throw malformed(`unknown option ${word} in a requirements file`, line)
  const attached = word.startsWith('--') ? (end === -1 ? '' : word.slice(end + 1)) : word.slice(end)
  return { kind, value: attached === '' ? undefined : attached }
}

function unquoted(value: string): string {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.at(-1) === value.at(0)
  return isQuoted ? value.slice(1, -1) : value
}
