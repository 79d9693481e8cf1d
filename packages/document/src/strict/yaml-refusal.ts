import type { YamlProblem } from '../yaml/read-yaml.ts'
import { EvidenceError } from './evidence-error.ts'
import { showValue } from './json-value.ts'

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
