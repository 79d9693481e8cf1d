import { openRepository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import { createRepository, type Repository } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { targetOf } from './release-target.ts'
import { tagHistory } from './released.ts'

const policy: ReleasePolicy = {
  scheme: 'semver',
  manifest: 'package.json',
  'tag-history': ['{version}'],
  'build-metadata': 'forbidden',
  'release-lines': 'minor',
  'missing-previous': 'warn',
  'changelog-dates': 'required',
  'release-candidate-for': [],
}

/** The tags that are released versions, where the newest commit becomes v1.1.2. */
async function releasedIn(made: Repository): Promise<readonly string[] | undefined> {
  const repository = await openRepository(made.path)
  const commit = repository?.head()
  if (repository === undefined || commit === undefined) throw new Error('there is no repository')
  const tag = 'v1.1.2'
  const candidate = { repository, commit, tag, target: targetOf(tag, policy), policy }
  return tagHistory(candidate)?.released.map((each) => `${each.tag} ${each.version.text}`)
}

/** Each commit has the tags of a word: `1.1+v1.1.0`. */
function tagged(...commits: readonly string[]): Repository {
  const made = createRepository()
  for (const tags of commits) {
    made.commit({})
    for (const tag of tags.split('+')) made.git('tag', tag)
  }
  return made
}

test.each<[string, readonly string[], readonly string[]]>([
  ['is a release where nothing else has its numbers', ['1.1'], ['1.1 1.1.0']],
  ['stays one when a patch follows', ['1.1', 'v1.1.1'], ['1.1 1.1.0', 'v1.1.1 1.1.1']],
  ['moves along on the commit of its version', ['v1.1.0', '1.1+v1.1.1'], ['v1.1.0 1.1.0', 'v1.1.1 1.1.1']],
  ['moves along where its version is not known', ['1.1+v1.1.1'], ['v1.1.1 1.1.1']],
  ['moves along beside its version, wherever it is', ['v1.1.0', '1.1'], ['v1.1.0 1.1.0']],
  ['moves along with one number', ['v1.0.0', '1+v1.1.0'], ['v1.0.0 1.0.0', 'v1.1.0 1.1.0']],
])('a tag of a part of a version %s', async (_, commits, released) => {
  using made = tagged(...commits)
  expect(await releasedIn(made)).toEqual(released)
})
