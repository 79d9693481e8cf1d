import { expect, it } from 'vitest'
import { readCodeownersErrors } from './codeowners-errors.ts'
import { optionsOf, startWithPullRequest } from './fixtures/emulated-pull-request.ts'

const COMMIT = 'a'.repeat(40)

it('are the lines that GitHub skips, of the file of that commit', async () => {
  await using github = await startWithPullRequest()
  const error = { line: 3, kind: 'Unknown owner', source: '/src/** @orbit/gone' }
  github.codeowners.set({ path: '.github/CODEOWNERS', errors: [error] })
  expect(await readCodeownersErrors(optionsOf(github, 'job'), COMMIT)).toEqual({
    kind: 'answered',
    value: [{ ...error, path: '.github/CODEOWNERS' }],
  })
  expect(github.requests.map(({ path, query }) => `${path}?${query}`)).toEqual([
    `/repos/orbit/platform/codeowners/errors?ref=${COMMIT}`,
  ])
  expect(github.violations).toEqual([])
})

it('are an empty list for a file without faults', async () => {
  await using github = await startWithPullRequest()
  github.codeowners.set({ path: 'CODEOWNERS', errors: [] })
  expect(await readCodeownersErrors(optionsOf(github), COMMIT)).toEqual({ kind: 'answered', value: [] })
})

it.each([404, 403])('are not known with %i', async (status) => {
  await using github = await startWithPullRequest()
  // Without a file GitHub answers 404 by itself.
  if (status === 403) github.refuse({ path: /codeowners/, status })
  expect(await readCodeownersErrors(optionsOf(github), COMMIT)).toEqual({
    kind: 'refused',
    reason: `GitHub answered ${status}: the token may lack a permission`,
    remedy: 'give the job permissions: { contents: read }',
  })
})
