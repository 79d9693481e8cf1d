import { readAttestationRegister } from './attestation-register.ts'
import { readDeprecationRegister } from './deprecation-register.ts'
import { readExceptionRegister } from './exception-register.ts'
import { readIntendedChanges } from './intended-change-register.ts'
import type { NamedRegister } from './named-register.ts'
import { readPackageWaivers } from './package-waiver-register.ts'
import { readQuarantineRegister } from './quarantine-register.ts'

/** Reads a register only to find its mistakes. Throws PolicyError, which lists them. */
export function validateRegister({ kind, require, scheme }: NamedRegister, text: string, path: string): void {
  switch (kind) {
    case 'exceptions':
      readExceptionRegister(text, path, { require })
      return
    case 'quarantine':
      readQuarantineRegister(text, path)
      return
    case 'waivers':
      readPackageWaivers(text, path)
      return
    case 'attestations':
      readAttestationRegister(text, path)
      return
    case 'deprecations':
      readDeprecationRegister(text, path, scheme)
      return
    case 'intended-changes':
      readIntendedChanges(text, path)
  }
}
