import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { CATALOGUES } from './catalogues.ts'
import { isIncomplete, isInstruction, isNamedIn, isNeutral, lacksExamples, pageOf } from './rule-page.ts'
import { INDEX, index, pages, withHead } from './rule-pages.ts'

const RULES = CATALOGUES.flatMap(({ rules }) => rules)
/** Of the pages those that a test finds wrong: one list says more than a hundred tests. */
const offenders = (isWrong: (text: string) => boolean) =>
  RULES.map(pageOf).filter((page) => isWrong(readFileSync(join(ROOT, page), 'utf8')))

describe('the catalogue', () => {
  test('names each rule once, by the folder of its action', () => {
    const ids = RULES.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    const strange = CATALOGUES.flatMap(({ gate, rules }) => rules.filter(({ id }) => !isNamedIn(gate, id)))
    expect(strange.map(({ id }) => id)).toEqual([])
  })

  test('has titles that are neutral noun phrases', () => {
    expect(RULES.map(({ title }) => title).filter((title) => !isNeutral(title))).toEqual([])
  })

  test('has remedies that begin with a verb and say one thing on one line', () => {
    const wrong = RULES.filter(({ remedy }) => !isInstruction(remedy))
    expect(wrong.map(({ id, remedy }) => `${id}: ${remedy}`)).toEqual([])
  })
})

describe('the pages of the rules', () => {
  test('are there, one for each rule and none besides (npm run generate writes what is missing)', () => {
    expect(pages().toSorted()).toEqual(RULES.map(pageOf).toSorted())
  })

  test('say what the catalogue says (npm run generate)', () => {
    const stale = RULES.filter((rule) => readFileSync(join(ROOT, pageOf(rule)), 'utf8') !== withHead(rule))
    expect(stale.map(pageOf)).toEqual([])
    expect(readFileSync(join(ROOT, INDEX), 'utf8')).toBe(index())
  })

  test('have every section, in order, and nothing left to write', () => {
    expect(offenders(isIncomplete)).toEqual([])
  })

  test('show an example that fails and one that passes', () => {
    expect(offenders(lacksExamples)).toEqual([])
  })
})
