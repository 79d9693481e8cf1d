import { describe, expect, test } from 'vitest'
import { type AllowList, judgeLicence, readAllowList } from './licence.ts'

function allow(...entries: readonly string[]): AllowList {
  const reading = readAllowList(entries)
  if (reading.kind === 'invalid') throw new Error(`${reading.entry}: ${reading.why}`)
  return reading.list
}

const PERMISSIVE = allow('MIT', 'Apache-2.0', 'ISC', 'Apache-2.0 WITH LLVM-exception')

describe('an allow list', () => {
  test.each([
    ['MIT OR ISC', 'list each licence as an entry of its own'],
    ['MIT AND ISC', 'list each licence as an entry of its own'],
    ['LicenseRef-Ours', 'a LicenseRef means another text in every document: waive the package'],
    ['DocumentRef-x:LicenseRef-Ours', 'a LicenseRef means another text in every document: waive the package'],
    ['mit', 'it is not in the SPDX list: write an identifier of https://spdx.org/licenses/'],
    ['MIT License', 'it is not in the SPDX list: write an identifier of https://spdx.org/licenses/'],
    ['UNLICENSED', 'it is not in the SPDX list: write an identifier of https://spdx.org/licenses/'],
    ['', 'it is not in the SPDX list: write an identifier of https://spdx.org/licenses/'],
  ])('has no entry %j', (entry, why) => {
    expect(readAllowList(['MIT', entry])).toEqual({ kind: 'invalid', entry, why })
  })
})

describe('a licence', () => {
  test.each([
    'MIT',
    '(MIT)',
    ' MIT ',
    'MIT OR GPL-3.0-only',
    'GPL-3.0-only OR MIT',
    'MIT AND ISC',
    '(MIT OR GPL-3.0-only) AND ISC',
    'MIT OR LicenseRef-Ours',
    'Apache-2.0 WITH LLVM-exception',
    'Apache-2.0+',
    'MIT or ISC',
  ])('is allowed: %s', (expression) => {
    expect(judgeLicence(expression, PERMISSIVE, 'npm')).toEqual({ kind: 'allowed' })
  })

  test.each([
    ['GPL-3.0-only', ['GPL-3.0-only']],
    ['MIT AND GPL-3.0-only', ['GPL-3.0-only']],
    ['GPL-2.0-only OR GPL-3.0-only', ['GPL-2.0-only', 'GPL-3.0-only']],
    ['MIT WITH LLVM-exception', ['MIT WITH LLVM-exception']],
    ['Apache-2.0 WITH GCC-exception-3.1', ['Apache-2.0 WITH GCC-exception-3.1']],
    ['GPL-3.0-only AND LicenseRef-Ours', ['GPL-3.0-only']],
    ['MIT AND (GPL-3.0-only OR AGPL-3.0-only)', ['GPL-3.0-only', 'AGPL-3.0-only']],
    ['MIT-0', ['MIT-0']],
  ])('is refused: %s', (expression, licences) => {
    expect(judgeLicence(expression, PERMISSIVE, 'npm')).toEqual({ kind: 'refused', licences })
  })

  test.each([
    [null, 'no licence is stated'],
    [undefined, 'no licence is stated'],
    ['', 'no licence is stated'],
    [' ', 'no licence is stated'],
    ['NOASSERTION', 'NOASSERTION: nobody says'],
    ['NONE', 'NONE: the package has no licence'],
    ['UNLICENSED', 'UNLICENSED: nobody may use it'],
    ['SEE LICENSE IN LICENSE.txt', 'a text of its own'],
    ['see licence in x', 'a text of its own'],
    ['LicenseRef-Ours', 'LicenseRef-Ours is a text of its own'],
    ['DocumentRef-x:LicenseRef-Ours', 'is a text of its own'],
    ['MIT AND LicenseRef-Ours', 'LicenseRef-Ours is a text of its own'],
    ['GPL-3.0-only OR LicenseRef-Ours', 'LicenseRef-Ours is a text of its own'],
    ['MIT License', '"MIT License" is not an SPDX expression'],
    ['mit', '"mit" is not an SPDX expression'],
    ['MIT,', 'is not an SPDX expression'],
    ['MIT OR', 'is not an SPDX expression'],
    ['MIT ISC', 'is not an SPDX expression'],
    ['(MIT', 'is not an SPDX expression'],
    ['MIT AND NOASSERTION', 'is not an SPDX expression'],
    ['MIT/Apache-2.0', '"MIT/Apache-2.0" is not an SPDX expression'],
    [`${'('.repeat(1_999)}MIT`, 'is not an SPDX expression'],
    [Array(400).fill('MIT').join(' OR '), 'is not an SPDX expression'],
  ])('is unknown: %.40s', (expression, why) => {
    expect(judgeLicence(expression, PERMISSIVE, 'npm')).toEqual({
      kind: 'unknown',
      why: expect.stringContaining(why),
    })
  })

  test.each([
    ['MIT/Apache-2.0', 'allowed'],
    ['MIT / GPL-3.0-only', 'allowed'],
    ['GPL-2.0-only/GPL-3.0-only', 'refused'],
    ['MIT OR Apache-2.0', 'allowed'],
    ['MIT/', 'unknown'],
    ['MIT AND ISC/GPL-3.0-only', 'unknown'],
  ])('of a crate may have slashes: %s', (expression, kind) => {
    expect(judgeLicence(expression, PERMISSIVE, 'cargo').kind).toBe(kind)
  })

  test.each([
    ['GPL-2.0', 'GPL-2.0-only', 'allowed'],
    ['GPL-2.0-only', 'GPL-2.0', 'allowed'],
    ['GPL-2.0+', 'GPL-2.0-or-later', 'allowed'],
    ['GPL-2.0-or-later', 'GPL-2.0+', 'allowed'],
    ['GPL-2.0-or-later', 'GPL-2.0-only', 'allowed'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'refused'],
    ['GPL-2.0-only', 'GPL-2.0-or-later', 'refused'],
    ['GPL-3.0-only', 'GPL-2.0-or-later', 'refused'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', 'refused'],
    // spdx-satisfies 6 allows these two.
    ['LGPL-3.0', 'LGPL-2.1', 'refused'],
    ['AGPL-3.0', 'AGPL-1.0', 'refused'],
  ])('%s, where %s is allowed, is %s', (expression, entry, kind) => {
    expect(judgeLicence(expression, allow(entry), 'npm').kind).toBe(kind)
  })

  test('costs little however it is built', () => {
    const choices = Array(100).fill('(MIT OR ISC)').join(' AND ')
    expect(judgeLicence(choices, PERMISSIVE, 'npm')).toEqual({ kind: 'allowed' })
  })
})
