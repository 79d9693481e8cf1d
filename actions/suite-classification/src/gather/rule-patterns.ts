import { ConfigurationError } from '@governance-gates/action-kit'
import type { SuitesPolicy } from '@governance-gates/policy'
import { IdentifierPatternError, matchIdentifier } from '@governance-gates/source-code'
import type { PolicyPlace } from '../policy-place.ts'

/** Every pattern of identifiers in the rules is one. @throws ConfigurationError for the first that is not. */
export function checkPatterns({ rules = {} }: SuitesPolicy, place: PolicyPlace): void {
  for (const [suite, rule] of Object.entries(rules)) {
    const forbidden = rule['forbid-identifiers'] ?? []
    forbidden.forEach((pattern, index) => {
      checkPattern(pattern, ['suites', 'rules', suite, 'forbid-identifiers', index], place)
    })
    const allowed = rule.allow ?? []
    allowed.forEach(({ identifier }, index) => {
      if (identifier !== undefined)
        checkPattern(identifier, ['suites', 'rules', suite, 'allow', index, 'identifier'], place)
    })
  }
}

function checkPattern(pattern: string, keys: readonly (string | number)[], place: PolicyPlace): void {
  try {
    matchIdentifier(pattern)
  } catch (error) {
    if (!(error instanceof IdentifierPatternError)) throw error
    const [file, line] = [place.file, place.lineOf(keys)]
    throw new ConfigurationError(`${file}:${line}: suites.rules: ${error.message}`, { file, line })
  }
}
