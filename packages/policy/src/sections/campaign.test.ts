import { decimalToText } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import {
  complaintsAbout,
  conformanceOf,
  FILE,
  policyWith,
  policyWithCampaign,
} from '../fixtures/policy-text.ts'
import { type CampaignPolicy, EVIDENCE_FORMATS } from './campaign.ts'

const FORMATS = EVIDENCE_FORMATS.join(', ')
const CAMPAIGN = 'conformance.campaigns.corpus'

function campaign(...lines: readonly string[]): CampaignPolicy | undefined {
  return conformanceOf(policyWithCampaign(...lines)).campaigns['corpus']
}

/** Complaints without their position, and without the path of the campaign. */
function complaints(...lines: readonly string[]): readonly string[] {
  return complaintsAbout(policyWithCampaign(...lines)).map((line) =>
    line.replace(/^\S+ /, '').replace(CAMPAIGN, ''),
  )
}

describe('a campaign', () => {
  it('may say everything', () => {
    const everything = campaign(
      'title: Corpus',
      'format: json-lines',
      'columns: { subject: id, status: outcome, tier: group, message: why }',
      'statuses: { ok: pass, "n/a": not-applicable, constructor: fail }',
      'select: { surface: node, part: [a, b] }',
      'min-pass-rate: 80%',
      'min-coverage: 25.5%',
      'max-failures: 36',
      'max-not-applicable: 170',
      'min-executed: 5',
      'max-flaky: 0',
      'max-age: 7d',
      'if-missing: warn',
      'reruns: last',
      'shards: [linux, macos]',
      'inventory: tests/all.json',
      'exceptions: forbidden',
      'tiers: { official: { level: required } }',
    )
    expect(everything).toMatchObject({
      title: 'Corpus',
      evidence: ['report.xml'],
      format: 'json-lines',
      columns: { subject: 'id', status: 'outcome', tier: 'group', message: 'why' },
      statuses: { ok: 'pass', 'n/a': 'not-applicable', constructor: 'fail' },
      select: { surface: ['node'], part: ['a', 'b'] },
      'max-failures': 36,
      'max-not-applicable': 170,
      'min-executed': 5,
      'max-flaky': 0,
      'max-age': { milliseconds: 604_800_000, text: '7d' },
      'if-missing': 'warn',
      reruns: 'last',
      shards: ['linux', 'macos'],
      inventory: 'tests/all.json',
      exceptions: 'forbidden',
    })
    expect(everything?.['min-coverage'] && decimalToText(everything['min-coverage'])).toBe('25.5')
  })

  it.each([
    ['min-pass-rate: 0%'],
    ['min-coverage: 0%'],
    ['max-failures: 0'],
    ['max-not-applicable: 0'],
    ['max-flaky: 0'],
    ['min-executed: 1'],
    ['max-age: 7d'],
    ['shards: 1'],
    ['inventory: all.json'],
    ['tiers: { a: { level: required } }'],
    ['tiers: { a: { level: target, min-pass-rate: 90% } }'],
    ['tiers: { a: { level: best-effort, min-pass-rate: 0% } }'],
  ])('demands something with %s alone', (rule) => {
    expect(complaints(rule)).toEqual([])
  })

  it.each([
    [[]],
    [['title: Corpus']],
    [['if-missing: fail', 'reruns: last', 'exceptions: forbidden', 'format: junit']],
    [['select: { a: b }']],
    [['tiers: { a: { level: best-effort } }']],
  ])('that demands nothing is refused: %j', (lines) => {
    expect(complaints(...lines)).toEqual([
      ': has no rule that can fail: add one, such as min-pass-rate: 100%',
    ])
  })

  it('whose only rule is misspelled has one mistake', () => {
    expect(complaints('min-pas-rate: 100%')).toEqual([
      '.min-pas-rate: unknown key, did you mean min-pass-rate?',
    ])
    expect(complaints('titel: Corpus')).toEqual([
      '.titel: unknown key, did you mean title?',
      ': has no rule that can fail: add one, such as min-pass-rate: 100%',
    ])
  })

  it.each([
    ['evidence', 'x.xml', ['x.xml']],
    ['evidence', '[a.xml, "b/**/*.json"]', ['a.xml', 'b/**/*.json']],
    ['shards', '3', 3],
    ['shards', '[a]', ['a']],
    ['format', 'ctrf', 'ctrf'],
  ] as const)('reads %s: %s', (key, written, value) => {
    const text = policyWith(
      'conformance:',
      '  campaigns:',
      '    c:',
      `      ${key}: ${written}`,
      '      max-failures: 0',
      ...(key === 'evidence' ? [] : ['      evidence: x.xml']),
    )
    expect(conformanceOf(text).campaigns['c']?.[key]).toEqual(value)
  })

  it.each([
    ['select: {}', '.select: is an empty mapping: name at least one entry, or remove the key'],
    ['select: { a: [] }', '.select.a: is an empty list: name at least one, or remove the key'],
    ['select: { a: true }', '.select.a: true is not a line of text: put it in quotes'],
    ['select: { a: [x, 1] }', '.select.a[1]: 1 is not a line of text: put it in quotes'],
    ['select: { a: [x, x] }', '.select.a[1]: "x" appears twice in the list: name it once'],
    ['select: [a]', '.select: a list is not a mapping of keys: write its keys below it, one per line'],
    ['shards: 0', '.shards: 0 is not a count of at least 1: write a whole number of 1 or more, as in 3'],
    ['shards: "3"', '.shards: "3" is not a count of at least 1: write 3'],
    ['shards: 1.5', '.shards: 1.5 is not a count of at least 1: write a whole number of 1 or more, as in 3'],
    ['shards: []', '.shards: is an empty list: name at least one, or remove the key'],
    ['shards: [a, b, a]', '.shards[2]: "a" appears twice in the list: name it once'],
    ['shards: [1]', '.shards[0]: 1 is not a line of text: put it in quotes'],
    ['shards:', '.shards: is empty: write a whole number of 1 or more, as in 3'],
    [
      'min-executed: 0',
      '.min-executed: 0 is not a count of at least 1: write a whole number of 1 or more, as in 3',
    ],
    ['format: junitt', `.format: "junitt" is not one of ${FORMATS}: did you mean junit?`],
    [
      'format: tea',
      `.format: "tea" is not one of ${FORMATS}: write ${FORMATS.replace(/, (?=[^,]*$)/, ' or ')}`,
    ],
    ['if-missing: skip', '.if-missing: "skip" is not one of fail, warn: write fail or warn'],
    ['reruns: first', '.reruns: "first" is not one of worst, last, refuse: write worst, last or refuse'],
    [
      'exceptions: true',
      '.exceptions: true is not one of forbidden, report, leave-out, count-as-pass: write forbidden, report, leave-out or count-as-pass',
    ],
    ['columns: { subject: id }', '.columns.status: is missing: write 1 to 200 characters on one line'],
    ['columns: { subject: id, status: s, teir: t }', '.columns.teir: unknown key, did you mean tier?'],
    [
      'statuses: { ok: passed }',
      '.statuses.ok: "passed" is not one of skip, not-applicable, pass, flaky, fail, error: write skip, not-applicable, pass, flaky, fail or error',
    ],
    ['inventory: "*.json"', expect.stringMatching(/^\.inventory: "\*\.json" is not a path: name one file/)],
    ['minPassRate: 80%', '.minPassRate: unknown key, did you mean min-pass-rate?'],
    ['min_pass_rate: 80%', '.min_pass_rate: unknown key, did you mean min-pass-rate?'],
  ])('refuses %s', (line, complaint) => {
    expect(complaints('max-failures: 0', line)).toEqual([complaint])
  })

  it.each(['columns: { subject: a, status: b }', 'statuses: { ok: pass }'])(
    'takes %s for generic files only',
    (line) => {
      const [key] = line.split(':')
      expect(complaints('max-failures: 0', line)).toEqual([])
      expect(complaints('max-failures: 0', line, 'format: json-lines')).toEqual([])
      expect(complaints('max-failures: 0', line, 'format: junit')).toEqual([
        `.${key}: is only for generic JSON Lines, and format says junit: delete one`,
      ])
    },
  )

  it('says that its evidence is missing', () => {
    expect(complaintsAbout(policyWith('conformance: { campaigns: { c: { max-failures: 0 } } }'))).toEqual([
      `${FILE}:4:29 conformance.campaigns.c.evidence: is missing: name files from the root of the repository, with / between folders and no .. in it, as in reports/**/*.xml`,
    ])
  })

  it.each([
    [
      'evidence: ../x.xml',
      ':7:7 conformance.campaigns.corpus.evidence: "../x.xml" is not a path or a pattern of paths: ',
    ],
    [
      'evidence: 3',
      ':7:7 conformance.campaigns.corpus.evidence: 3 is not a path or a pattern of paths: put it in quotes',
    ],
    ['evidence: []', ':7:7 conformance.campaigns.corpus.evidence: is an empty list: '],
    ['evidence:', ':7:7 conformance.campaigns.corpus.evidence: is empty: '],
    [
      'evidence: [a, /b]',
      ':7:21 conformance.campaigns.corpus.evidence[1]: "/b" is not a path or a pattern of paths: ',
    ],
    ['evidence: [a, a]', ':7:21 conformance.campaigns.corpus.evidence[1]: "a" appears twice in the list: '],
  ])('refuses %s at its place', (line, complaint) => {
    const text = policyWithCampaign('max-failures: 0').replace('evidence: report.xml', line)
    expect(complaintsAbout(text)).toEqual([expect.stringContaining(`${FILE}${complaint}`)])
  })
})

describe('tiers', () => {
  function tiers(written: string): CampaignPolicy['tiers'] {
    return campaign('max-failures: 0', `tiers: ${written}`)?.tiers
  }

  it('require everything by default where they are required', () => {
    const rate = tiers('{ a: { level: required } }')?.['a']?.['min-pass-rate']
    expect(rate && decimalToText(rate)).toBe('100')
  })

  it('keep a rate that is given', () => {
    const rate = tiers('{ a: { level: required, min-pass-rate: 99.9% } }')?.['a']?.['min-pass-rate']
    expect(rate && decimalToText(rate)).toBe('99.9')
  })

  it('need no rate where they are best effort', () => {
    expect(tiers('{ a: { level: best-effort } }')?.['a']).toEqual({ level: 'best-effort' })
  })

  it.each([
    [
      '{ a: { level: target } }',
      '.tiers.a.min-pass-rate: is missing: a target tier needs a target, such as 90%',
    ],
    [
      '{ a: { level: requird } }',
      '.tiers.a.level: "requird" is not one of required, target, best-effort: did you mean required?',
    ],
    ['{ a: { min-pass-rate: 90% } }', '.tiers.a.level: is missing: write required, target or best-effort'],
    [
      '{ a: { level: required, max-failures: 0 } }',
      '.tiers.a.max-failures: unknown key, known are level, min-pass-rate',
    ],
    [
      '{ a: required }',
      '.tiers.a: "required" is not a mapping of keys: write its keys below it, one per line',
    ],
    ['{}', '.tiers: is an empty mapping: name at least one entry, or remove the key'],
    [
      '{ "": { level: required } }',
      '.tiers.: "" is not a line of text: write 1 to 200 characters on one line',
    ],
  ])('refuse %s', (written, complaint) => {
    expect(complaints('max-failures: 0', `tiers: ${written}`)).toEqual([complaint])
  })

  it('may have the names of what objects inherit', () => {
    const found = tiers('{ constructor: { level: required }, toString: { level: best-effort } }')
    expect(Object.keys(found ?? {})).toEqual(['constructor', 'toString'])
    expect(found?.['constructor']?.level).toBe('required')
    // A name that is not declared finds nothing, an inherited one neither.
    expect(found?.['hasOwnProperty']).toBeUndefined()
    expect(campaign('max-failures: 0')?.tiers?.['constructor']).toBeUndefined()
    expect(conformanceOf(policyWithCampaign('max-failures: 0')).campaigns['valueOf']).toBeUndefined()
  })

  it('are thirty at most', () => {
    const some = (length: number) =>
      `{ ${Array.from({ length }, (_, index) => `t${index}: { level: required }`).join(', ')} }`
    expect(complaints(`tiers: ${some(30)}`)).toEqual([])
    expect(complaints(`tiers: ${some(31)}`)).toEqual([
      '.tiers: names 31 tiers: at most 30 can be distinguished',
    ])
  })
})

describe('campaign names', () => {
  it.each(['corpus', 'runtime-api', '2nd', 'constructor', 'a--b'])('may be %s', (name) => {
    const text = policyWith('conformance:', '  campaigns:', `    ${name}: { evidence: a, max-failures: 0 }`)
    expect(Object.keys(conformanceOf(text).campaigns)).toEqual([name])
  })

  it.each(['Corpus', '-corpus', 'a.b', 'a b', 'a/b', 'ü', '"a\\nb"'])('may not be %s', (name) => {
    const text = policyWith('conformance:', '  campaigns:', `    ${name}: { evidence: a, max-failures: 0 }`)
    expect(complaintsAbout(text)).toEqual([
      expect.stringMatching(/:6:5 conformance\.campaigns\..* is not a name: write lower-case letters/),
    ])
  })

  it('are one at least', () => {
    expect(complaintsAbout(policyWith('conformance: { campaigns: {} }'))).toEqual([
      `${FILE}:4:16 conformance.campaigns: is an empty mapping: name at least one entry, or remove the key`,
    ])
  })
})
