import type { JsonProblem } from '@governance-gates/document'
import type { TomlProblem } from '@governance-gates/document/toml'
import type { XmlProblem } from '@governance-gates/document/xml'
import type { YamlProblem } from '@governance-gates/document/yaml'
import { EvidenceError } from './evidence-error.ts'
import { showValue } from './json-value.ts'

const NO_SUCH_FILE = 'no file of this kind needs that: check which one this is'

/** `firstLine` is the line of the file where the text begins that the problem is in. */
export function jsonRefusal(problem: JsonProblem, firstLine = 1): EvidenceError {
  const line = firstLine + problem.at.line - 1
  switch (problem.kind) {
    case 'malformed':
    case 'truncated':
      return new EvidenceError(
        problem.kind === 'truncated'
          ? 'the JSON ends in the middle: it is truncated'
          : 'this is not valid JSON',
        { line, remedy: 'let the tool that writes it finish, and upload the whole file' },
      )
    case 'too-deep':
      return new EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
        line,
        remedy: 'a report of results needs no such nesting: check which file this is',
      })
    case 'duplicate-key':
      return new EvidenceError(`the key ${JSON.stringify(problem.key)} stands twice in one object`, {
        line,
        remedy: 'write each key once: it cannot be told which of the two values counts',
      })
  }
}

export function yamlRefusal(problem: YamlProblem): EvidenceError {
  return new EvidenceError(`not usable YAML: ${yamlReason(problem)}`, {
    line: problem.at.line,
    remedy: 'write plain YAML: no aliases, no tags of your own, each key once, and each key a word',
  })
}

function yamlReason(problem: YamlProblem): string {
  switch (problem.kind) {
    case 'malformed':
      return problem.reason
    case 'too-deep':
      return `it is nested deeper than ${problem.limit}`
    case 'too-large':
      return `it has more than ${problem.limit} parts`
    case 'duplicate-key':
      return `the key ${showValue(problem.key)} stands twice in one mapping`
    case 'key-not-text':
      return 'a key is not text'
    case 'alias':
    case 'alias-without-anchor':
    case 'too-many-aliases':
      return 'an alias (*) stands here'
    case 'directive':
      return 'a directive (%) stands here'
    case 'second-document':
      return 'a second document starts here'
    case 'tag':
      return `the tag ${showValue(problem.tag)} stands here`
  }
}

export function tomlRefusal(problem: TomlProblem): EvidenceError {
  switch (problem.kind) {
    case 'malformed':
      return notToml(problem.reason, problem.at.line)
    case 'too-long-string':
      return notToml('a string is too long', undefined)
    case 'too-deep':
      return new EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
        line: problem.at.line,
        remedy: NO_SUCH_FILE,
      })
    case 'too-large':
      return new EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
        line: problem.at.line,
        remedy: NO_SUCH_FILE,
      })
  }
}

function notToml(reason: string, line: number | undefined): EvidenceError {
  return new EvidenceError(`not valid TOML: ${reason}`, {
    line,
    remedy: 'correct the line; in TOML no key and no table may stand twice',
  })
}

export function xmlRefusal(problem: XmlProblem): EvidenceError {
  const { message, remedy } = xmlWords(problem)
  return new EvidenceError(message, { line: problem.at.line, remedy })
}

const MAX_REASON = 200

function xmlWords(problem: XmlProblem): { readonly message: string; readonly remedy: string } {
  switch (problem.kind) {
    case 'malformed':
      return {
        message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
        remedy: 'see why the tool that writes it wrote this',
      }
    case 'truncated':
      return {
        message: 'the XML ends in the middle: it is truncated',
        remedy:
          'let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)',
      }
    case 'document-type':
      return {
        message: 'it has a document type declaration (DOCTYPE)',
        remedy: 'write plain XML, without a DOCTYPE',
      }
    case 'too-deep':
      return {
        message: `its elements are nested deeper than ${problem.limit}`,
        remedy: 'check which file this is',
      }
    case 'too-large':
      return { message: `it has more than ${problem.limit} elements`, remedy: NO_SUCH_FILE }
    case 'too-long':
      return {
        message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
        remedy: 'let the tool write its output to a file of its own',
      }
  }
}
