import { describe, expect, test } from 'vitest'
import { LineIndex } from '../position.ts'
import { tomlExtentProblem } from './toml-extent.ts'

const problemIn = (text: string) => tomlExtentProblem(text, new LineIndex(text))

const DEEP = '['.repeat(65)

describe('the extent of TOML', () => {
  test.each([
    [`a = "x\\"${DEEP}"`],
    [`a = "${DEEP}\\\\"`],
    [`a = '${DEEP}'`],
    [`a = """\n"${DEEP}""\n\\"""${DEEP}"""`],
    [`a = '''\n'${DEEP}''\n'''`],
    [`# ${DEEP}`],
    [`a = "${DEEP}`],
    [`${'a = [{b = []}]\n'.repeat(100)}`],
    [`a = ${'['.repeat(64)}`],
    [']'.repeat(10)],
  ])('is small: %#', (text) => {
    expect(problemIn(text)).toBeUndefined()
  })

  test.each([
    [`a = ["x", ${DEEP}`, 1],
    [`a = ["", ${DEEP}`, 1],
    [`a = ["\\\\", ${DEEP}`, 1],
    [`a = ['x\\', ${DEEP}`, 1],
    [`a = "x"\nb = """y"""\nc = ${DEEP}`, 3],
    [`a = '''\n\\''', ${DEEP}`, 2],
    [`a = 1 # "x\nb = ${DEEP}`, 2],
    [`a = "x\nb = ${DEEP}`, 2],
    [`]]${DEEP}`, 1],
    [`a = ${'{b = '.repeat(65)}`, 1],
  ])('is too deep: %#', (text, line) => {
    expect(problemIn(text)).toMatchObject({ kind: 'too-deep', limit: 64, at: { line } })
  })

  test.each(['\n', '=', ',', '.', "'' ", '"" ', '[]'])('has a million of %j', (mark) => {
    const parts = mark === '[]' ? 500_000 : 1_000_000
    expect(problemIn(mark.repeat(parts))).toBeUndefined()
    expect(problemIn(`${mark.repeat(parts)},`)).toMatchObject({ kind: 'too-large', limit: 1_000_000 })
  })
})
