import type { YamlProblem } from '../yaml/read-yaml.ts'
import { EvidenceError } from './evidence-error.ts'
import { showValue } from './json-value.ts'

export function yamlRefusal(problem: YamlProblem): EvidenceError {
  return new EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
    line: problem.at.line,
    remedy: 'write plain YAML: no aliases, no custom tags, each key once, and only words as keys',
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
      return `the key ${showValue(problem.key)} appears twice in one mapping`
    case 'key-not-text':
      return 'a key is not text'
    case 'alias':
    case 'alias-without-anchor':
    case 'too-many-aliases':
      return 'it uses an alias (*)'
    case 'directive':
      return 'it has a directive (%)'
    case 'second-document':
      return 'a second document starts here'
    case 'tag':
      return `it uses the tag ${showValue(problem.tag)}`
  }
}
