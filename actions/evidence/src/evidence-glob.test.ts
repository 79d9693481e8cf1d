import { expect, test } from 'vitest'
import { evidenceGlob } from './evidence-glob.ts'

test.each([
  ['r/*.xml', 'r/*.xml', undefined, false],
  ['unit=r/*.xml', 'r/*.xml', 'unit', false],
  ['unit-2=a=b.xml', 'a=b.xml', 'unit-2', false],
  ['?r/*.xml', 'r/*.xml', undefined, true],
  ['? unit=r/*.xml', 'r/*.xml', 'unit', true],
  ['Unit=r.xml', 'Unit=r.xml', undefined, false],
  ['-unit=r.xml', '-unit=r.xml', undefined, false],
  ['=r.xml', '=r.xml', undefined, false],
  ['unit=', 'unit=', undefined, false],
  ['u=r.xml', 'r.xml', 'u', false],
  ['r?.xml', 'r?.xml', undefined, false],
])('the line %s', (line, glob, campaign, isOptional) => {
  expect(evidenceGlob(line)).toEqual({ glob, campaign, isOptional })
})
