import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const manifestVersion: Rule = defineRule({
  id: 'release-check/manifest-version',
  title: 'Version in the manifest',
  policyKey: 'release.manifest',
  remedy: 'write the version of the tag in the manifest, and tag the commit that has it',
})

export const manifestSameVersion: Rule = defineRule({
  id: 'release-check/manifest-same-version',
  title: 'Version in a further manifest',
  policyKey: 'release.same-version',
  remedy: 'write the version of the tag in the manifest, and tag the commit that has it',
})

export const manifestLockFile: Rule = defineRule({
  id: 'release-check/manifest-lock-file',
  title: 'Version in the lock file',
  policyKey: 'release.manifest',
  remedy: 'update the lock file with the package manager, and tag the commit that has it',
})

export const manifestGoModule: Rule = defineRule({
  id: 'release-check/manifest-go-module',
  title: 'Name and tag of the Go module',
  policyKey: 'release.manifest',
  remedy: 'name the module and its tag as Go looks for them: https://go.dev/ref/mod#vcs-version',
})

export const siblingVersion: Rule = defineRule({
  id: 'release-check/sibling-version',
  title: 'Version of a sibling package',
  policyKey: 'release.siblings.{package}',
  remedy: 'check a released version of the package out before this step',
})

export const MANIFEST_RULES: RuleFamily = {
  dimension: 'Tag and version',
  rules: [manifestVersion, manifestSameVersion, manifestLockFile, manifestGoModule, siblingVersion],
}
