/** One line of a suite's files. */
export interface Entry {
  readonly suite: string
  readonly name: string
  /** How many tests it names. */
  readonly tests: number
  /** Why it is there, for a comment; undefined where there is no room for one. */
  readonly reason: string | undefined
}

/** How a format is written. */
export interface Writer {
  readonly language: 'toml' | 'yaml' | 'json'
  readonly lines: (entries: readonly Entry[]) => string
  readonly suite: (suite: string, entries: readonly Entry[]) => string
  readonly whole: (suites: readonly string[]) => string
}

const TOML: Writer = {
  language: 'toml',
  lines: (entries) => entries.map(({ name, reason }) => `    ${quoted(name)},${comment(reason)}`).join('\n'),
  suite: (suite, entries) => `[suite.${tomlKey(suite)}]\nfiles = [\n${TOML.lines(entries)}\n]`,
  whole: (suites) => suites.join('\n\n'),
}

const YAML: Writer = {
  language: 'yaml',
  lines: (entries) =>
    entries.map(({ name, reason }) => `      - ${quoted(name)}${comment(reason)}`).join('\n'),
  suite: (suite, entries) => `  ${yamlKey(suite)}:\n    files:\n${YAML.lines(entries)}`,
  whole: (suites) => `suite:\n${suites.join('\n')}`,
}

/** JSON has no comments: the title says that these are guesses. */
const JSON_WRITER: Writer = {
  language: 'json',
  lines: (entries) => entries.map(({ name }) => `        ${quotedJson(name)}`).join(',\n'),
  suite: (suite, entries) => {
    return `    ${quotedJson(suite)}: {\n      "files": [\n${JSON_WRITER.lines(entries)}\n      ]\n    }`
  },
  whole: (suites) => `{\n  "suite": {\n${suites.join(',\n')}\n  }\n}`,
}

/** The writer of the format that the extension of a file names. */
export function writerFor(file: string): Writer {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  if (extension === 'json') return JSON_WRITER
  return extension === 'yaml' || extension === 'yml' ? YAML : TOML
}

function comment(reason: string | undefined): string {
  return reason === undefined ? '' : ` # ${reason}`
}

/** What a summary shows in another way, because nobody would see it: as an escape it can be copied. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A string of TOML and of YAML. */
function quoted(text: string): string {
  const plain = `"${text.replace(/["\\]/g, '\\$&')}"`
  return plain.replace(HIDDEN, (sign) => `\\U${hex(sign.codePointAt(0) ?? 0, 8)}`)
}

function quotedJson(text: string): string {
  const units = (sign: string) => Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))
  return JSON.stringify(text).replace(HIDDEN, (sign) =>
    units(sign)
      .map((unit) => `\\u${hex(unit, 4)}`)
      .join(''),
  )
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}

function tomlKey(text: string): string {
  return /^[A-Za-z0-9_-]+$/.test(text) ? text : quoted(text)
}

/** Without quotation marks `on` and `null` mean something else than text. */
function yamlKey(text: string): string {
  const isPlain =
    /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text)
  return isPlain ? text : quoted(text)
}
