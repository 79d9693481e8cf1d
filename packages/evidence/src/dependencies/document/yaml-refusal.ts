import { EvidenceError } from '../../evidence-error.ts'

export function unusableYaml(line: number, reason: string): EvidenceError {
  return new EvidenceError(`not usable YAML: ${reason}`, {
    line,
    remedy: 'write plain YAML: no aliases, no tags of your own, each key once, and each key a word',
  })
}
