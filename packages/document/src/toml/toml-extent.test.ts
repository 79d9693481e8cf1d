import { describe, expect, test } from 'vitest'
import { checkTomlExtent } from './toml-extent.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

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
    expect(() => checkTomlExtent(text)).not.toThrow()
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
    expect(() => checkTomlExtent(text)).toThrow(refusal('nested deeper than 64', line))
  })

  test.each(['\n', '=', ',', '.', "'' ", '"" ', '[]'])('has a million of %j', (mark) => {
    const parts = mark === '[]' ? 500_000 : 1_000_000
    expect(() => checkTomlExtent(mark.repeat(parts))).not.toThrow()
    expect(() => checkTomlExtent(`${mark.repeat(parts)},`)).toThrow(
      refusal('more than 1000000', expect.any(Number)),
    )
  })
})
