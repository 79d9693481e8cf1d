import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageOfRequirement } from './requirement.ts'

describe('a requirement', () => {
  test.each([
    ['mock', 'mock'],
    ['  mock  ', 'mock'],
    ['Mock_Ito.x', 'Mock_Ito.x'],
    ['mock==5.0', 'mock'],
    ['mock (>=1,<2)', 'mock'],
    ['mock>=1,', 'mock'],
    ['mock ~= 1.0 , != 1.5.*', 'mock'],
    ['mock==1!2.0+local.1', 'mock'],
    ['mock===whatever', 'mock'],
    ['mock[a,b-c]', 'mock'],
    ['mock [a] >=1; python_version < "3"', 'mock'],
    ['mock;os_name=="nt"', 'mock'],
    ['name @ https://example.com/mock.whl ; python_version < "3"', 'name'],
    ['name[x]@git+https://example.com/mock', 'name'],
    ['n', 'n'],
    ['7zip', '7zip'],
    ['mock-', undefined],
    ['-mock', undefined],
    ['mock (>=1) ;x', 'mock'],
    ['mock >=1, ', 'mock'],
    ['mock>=1@x', undefined],
    ['mock x==1', undefined],
    ['mock mockito', undefined],
    ['mock=1', undefined],
    ['mock==', undefined],
    ['mock,', undefined],
    ['mock[a', undefined],
    ['mock @', undefined],
    ['mock @ ;', undefined],
    ['https://example.com/mock', undefined],
    ['./mock', undefined],
    ['', undefined],
  ])('%j names %j', (text, name) => {
    expect(packageOfRequirement(text)).toBe(name)
  })

  test('names its package whatever follows it', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,8}[A-Za-z0-9])?$/)
    const operator = fc.constantFrom('==', '>=', '<', '~=', '!=', '===')
    const version = fc
      .tuple(operator, fc.stringMatching(/^[0-9][0-9a-z.+!*-]{0,6}$/))
      .map((parts) => parts.join(''))
    const blank = fc.constantFrom('', ' ', '\t')
    const tail = fc.tuple(
      fc.constantFrom('', '[x]', '[x, y.z]'),
      fc.array(version, { maxLength: 3 }).map((versions) => versions.join(',')),
      fc.constantFrom('', ';os_name == "x"', ' ; extra == "mock"'),
    )
    fc.assert(
      fc.property(name, blank, tail, (text, space, [extras, versions, marker]) => {
        expect(packageOfRequirement(`${space}${text}${space}${extras}${space}${versions}${marker}`)).toBe(
          text,
        )
      }),
    )
  })

  test('is read in linear time', () => {
    const started = performance.now()
    for (const text of [
      'a'.repeat(2e6),
      '.'.repeat(2e6),
      `a${' '.repeat(2e6)}`,
      `a[${','.repeat(2e6)}`,
      `a${'.'.repeat(2e6)}`,
    ]) {
      packageOfRequirement(text)
    }
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
