import type { ReleaseScheme } from '@governance-gates/policy'
import { CALVER } from './calver.ts'
import { PEP440_SCHEME } from './pep440.ts'
import type { Scheme } from './scheme.ts'
import { SEMVER } from './semver.ts'
import { TWO_PART } from './two-part.ts'

const SCHEMES: Readonly<Record<ReleaseScheme, Scheme>> = {
  semver: SEMVER,
  pep440: PEP440_SCHEME,
  calver: CALVER,
  'two-part': TWO_PART,
}

/** The scheme of a name in the policy. */
export function schemeOf(name: ReleaseScheme): Scheme {
  return SCHEMES[name]
}
