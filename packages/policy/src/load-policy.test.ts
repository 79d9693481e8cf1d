import { decimalToText } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import {
  complaintsAbout,
  complaintsOf,
  FILE,
  hasPi,
  policyWith,
  policyWithCampaign,
  readPi,
  skipped,
} from './fixtures/policy-text.ts'
import { openPolicy } from './load-policy.ts'
import { loadPolicy } from './load-whole-policy.ts'
import { PolicyError } from './policy-error.ts'

describe('loadPolicy', () => {
  it('fills in every default', () => {
    const { policy } = loadPolicy(policyWithCampaign('max-failures: 0'), FILE)
    expect(policy).toEqual({
      version: 1,
      platform: 'Example',
      thresholds: 'v1',
      mode: 'strict',
      'require-base': false,
      conformance: {
        campaigns: {
          corpus: {
            evidence: ['report.xml'],
            format: 'auto',
            'max-failures': 0,
            'min-executed': 1,
            'max-quarantined': { coefficient: 5n, scale: 0 },
            'if-missing': 'fail',
            'if-empty': 'fail',
            reruns: 'worst',
            totals: 'declared',
            exceptions: 'report',
          },
        },
      },
    })
  })

  it('gives no section that is not written', () => {
    expect(Object.keys(loadPolicy(policyWith(), FILE).policy)).toEqual([
      'version',
      'platform',
      'thresholds',
      'mode',
      'require-base',
    ])
  })

  it('reads the same policy from JSON', () => {
    const { policy } = loadPolicy(policyWithCampaign('min-pass-rate: 80%'), FILE)
    const json = JSON.stringify({
      version: 1,
      platform: 'Example',
      thresholds: 'v1',
      conformance: { campaigns: { corpus: { evidence: 'report.xml', 'min-pass-rate': '80%' } } },
    })
    expect(loadPolicy(json, 'governance.json').policy).toEqual(policy)
  })

  it('says where an unknown key is and what was meant', () => {
    // Line 14, column 7: the line of the design's own example.
    const text = policyWith(
      'mode: strict',
      '',
      'conformance:',
      '  campaigns:',
      '    scenarios:',
      '      evidence: scenarios.json',
      '      min-pass-rate: 90%',
      '    corpus:',
      '      evidence: report.xml',
      '      title: Corpus',
      '      min-pas-rate: 80%',
      '      max-failures: 36',
    )
    expect(complaintsAbout(text)).toEqual([
      '.github/governance.yml:14:7 conformance.campaigns.corpus.min-pas-rate: unknown key, did you mean min-pass-rate?',
    ])
  })

  it.each([
    ['titel: Corpus', 'titel: unknown key, did you mean title?'],
    ['evidense: report.xml, max-failures: 0', 'evidense: unknown key, did you mean evidence?'],
  ])('lists a mistyped key before what is missing: %s', (rules, first) => {
    const evidence = rules.includes('evidense') ? '' : 'evidence: report.xml, '
    const text = policyWith(`conformance: { campaigns: { c: { ${evidence}${rules} } } }`)
    const complaints = complaintsAbout(text)
    expect(complaints).toHaveLength(2)
    expect(complaints[0]).toContain(first)
  })

  it.each([
    [
      'conformance: { campaigns: { evidence: a.xml, min-pass-rate: 100% } }',
      ['conformance.campaigns', 'evidence', '"a.xml"'],
      ['conformance.campaigns', 'min-pass-rate', '"100%"'],
    ],
    [
      'conformance: { campaigns: { c: { evidence: a.xml, tiers: { min-pass-rate: 90% } } } }',
      ['conformance.campaigns.c.tiers', 'min-pass-rate', '"90%"'],
    ],
    ['performance: { budgets: { metric: [a] } }', ['performance.budgets', 'metric', 'a list']],
  ])('says that an entry needs a name: %s', (section, ...expected) => {
    const complaints = complaintsAbout(policyWith(section)).map((each) => each.replace(/^\S+ /, ''))
    for (const [place = '', key, value] of expected) {
      const last = place.split('.').at(-1)
      const fix = `the entries of ${last} have names: write one, such as main:, and indent ${key} below it`
      expect(complaints).toContain(`${place}.${key}: ${value} is not a mapping of keys: ${fix}`)
    }
  })

  it('lists every problem, in the order of the file', () => {
    const text = policyWithCampaign('colour: red', 'max-failures: "80"', 'min-pass-rate: 85').replace(
      'v1',
      '2026',
    )
    expect(complaintsAbout(text)).toEqual([
      `${FILE}:3:1 thresholds: 2026 is not a line of text: put it in quotes`,
      expect.stringMatching(
        /^\S+:8:7 conformance\.campaigns\.corpus\.colour: unknown key, known are title, evidence, /,
      ),
      `${FILE}:9:7 conformance.campaigns.corpus.max-failures: "80" is not a count: write 80`,
      `${FILE}:10:7 conformance.campaigns.corpus.min-pass-rate: 85 is not a percentage: write 85%`,
    ])
    expect(
      complaintsAbout(policyWith('mode: x', 'colour: red', 'extra: 1')).map((line) => line.split(' ')[0]),
    ).toEqual([`${FILE}:4:1`, `${FILE}:5:1`, `${FILE}:6:1`])
    // On one line, by column.
    const campaign = 'conformance: { campaigns: { c: { x: 1, max-failures: "1", evidence: 3 } } }'
    expect(complaintsAbout(policyWith(campaign)).map((line) => line.split(' ')[0])).toEqual([
      `${FILE}:4:34`,
      `${FILE}:4:40`,
      `${FILE}:4:59`,
    ])
  })

  it('keeps the problems as data', () => {
    const text = policyWithCampaign('min-pass-rate: 85')
    let caught: unknown
    try {
      loadPolicy(text, FILE)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(PolicyError)
    expect(caught).toMatchObject({
      name: 'PolicyError',
      file: FILE,
      problems: [
        {
          line: 8,
          column: 7,
          path: 'conformance.campaigns.corpus.min-pass-rate',
          message: '85 is not a percentage: write 85%',
        },
      ],
    })
  })

  it.each([
    ['version: 2', 'version: 2 is not a version of this format: write 1'],
    ['version: "1"', 'version: "1" is not a version of this format: write 1'],
    ['version:', 'version: is empty: write 1'],
    ['platform: ""', 'platform: "" is not a line of text: write 1 to 200 characters on one line'],
    ['platform: [a]', 'platform: a list is not a line of text: write 1 to 200 characters on one line'],
    [
      'thresholds: {a: 1}',
      'thresholds: a mapping is not a line of text: write 1 to 200 characters on one line',
    ],
    ['thresholds: true', 'thresholds: true is not a line of text: put it in quotes'],
    ['mode: strikt', 'mode: "strikt" is not one of strict, rollback, observe: did you mean strict?'],
    ['mode: off', 'mode: "off" is not one of strict, rollback, observe: write strict, rollback or observe'],
    ['mode: observe', 'mode: observe needs a last day: add observe-until: YYYY-MM-DD, at most 90 days ahead'],
    [
      'observe-until: 2026-02-30',
      'observe-until: "2026-02-30" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    ['require-base: "yes"', 'require-base: "yes" is not true or false: write true or false, without quotes'],
    ['require-base: 1', 'require-base: 1 is not true or false: write true or false, without quotes'],
    ['conformance:', 'conformance: is empty: write its keys below it, one per line'],
    [
      'conformance: []',
      'conformance: a list is not a mapping of keys: write its keys below it, one per line',
    ],
    ['conformance: {}', 'conformance.campaigns: is missing: write its keys below it, one per line'],
    [
      'colours: {}',
      'colours: unknown key, known are version, platform, thresholds, mode, observe-until, require-base, rules-from, intended-changes, conformance, performance, suites, traceability, extensions, release, ownership, decisions, incidents, maintenance, roadmap',
    ],
    ['extends: other.yml', expect.stringMatching(/^extends: unknown key/)],
  ])('refuses %s', (line, complaint) => {
    const [key] = line.split(':')
    const rest = policyWith()
      .split('\n')
      .filter((each) => !each.startsWith(`${key}:`))
    const complaints = complaintsAbout([...rest, line].join('\n')).map((each) => each.replace(/^\S+ /, ''))
    expect(complaints).toEqual([complaint])
  })

  it('says what is missing where its place would be', () => {
    expect(complaintsAbout('mode: strict\n')).toEqual([
      `${FILE}:1:1 version: is missing: write 1`,
      `${FILE}:1:1 platform: is missing: write 1 to 200 characters on one line`,
      `${FILE}:1:1 thresholds: is missing: write 1 to 200 characters on one line`,
    ])
  })

  it('shows a long value cut, and nothing in it that acts', () => {
    const text = policyWithCampaign(
      `title: "${'x'.repeat(300)}"`,
      'max-failures: "\\e[31m::error::\\u202e\\n"',
    )
    expect(complaintsAbout(text)).toEqual([
      `${FILE}:8:7 conformance.campaigns.corpus.title: "${'x'.repeat(79)}…" is not a line of text: write 1 to 200 characters on one line`,
      `${FILE}:9:7 conformance.campaigns.corpus.max-failures: "\\u001b[31m::error::\\u202e\\u000a" is not a count: write a whole number of 0 or more, as in 3`,
    ])
  })

  it('survives a mistake in every value that a file may have', () => {
    // Each becomes an issue, and issues are handed on as arguments: too many would overflow the stack.
    const json = JSON.stringify({ conformance: { campaigns: { c: { evidence: Array(19_995).fill(1) } } } })
    const complaints = complaintsAbout(json)
    expect(complaints[3]).toBe(
      `${FILE}:1:47 conformance.campaigns.c.evidence[0]: 1 is not a path or a pattern of paths: put it in quotes`,
    )
    expect(complaints.at(-1)).toBe('19898 more problems')
  })

  it('shows no more than a hundred problems, and keeps them all', () => {
    const campaigns = Array.from({ length: 150 }, (_, index) => `    c${index}: {}`)
    const text = policyWith('conformance:', '  campaigns:', ...campaigns)
    const complaints = complaintsAbout(text)
    expect(complaints).toHaveLength(101)
    expect(complaints.at(-1)).toBe('50 more problems')
    expect(complaintsOf(() => loadPolicy(text, '\u001b[2J'))[0]).toMatch(
      /^\\u001b\[2J:6:5 conformance\.campaigns\.c0\.evidence: is missing/,
    )
  })
})

describe('a policy that is opened again', () => {
  const text = policyWithCampaign('min-pass-rate: 80%')

  it('is not read again', async () => {
    const opened = await openPolicy(text, FILE)
    expect(await openPolicy(text, FILE)).toBe(opened)
  })

  it.each([
    ['text', policyWithCampaign('min-pass-rate: 81%'), FILE],
    ['name', text, 'other.yml'],
  ])('is read where it has another %s', async (_, otherText, otherPath) => {
    const opened = await openPolicy(text, FILE)
    const other = await openPolicy(otherText, otherPath)
    expect(other.path).toBe(otherPath)
    expect(other).not.toBe(opened)
    expect((await openPolicy(text, FILE)).policy).toEqual(opened.policy)
  })

  it('has its mistakes again', async () => {
    const broken = policyWithCampaign('min-pass-rat: 80%')
    for (const _ of ['first', 'second'])
      await expect(openPolicy(broken, FILE)).rejects.toThrow('min-pass-rate?')
  })
})

describe.skipIf(!hasPi)(`the policy of a real platform${skipped}`, () => {
  it('is accepted as it is', () => {
    const { policy, lineOf } = loadPolicy(readPi('governance.yml'), FILE)
    const { campaigns } = policy.conformance ?? { campaigns: {} }
    expect(Object.keys(campaigns)).toEqual(['corpus', 'scenarios', 'runtime-api', 'negative-policy'])
    expect(Object.keys(policy)).toEqual(
      expect.arrayContaining(['conformance', 'performance', 'suites', 'traceability', 'release']),
    )
    const corpus = campaigns['corpus']
    expect(corpus?.['max-failures']).toBe(36)
    expect(corpus?.['min-pass-rate'] && decimalToText(corpus['min-pass-rate'])).toBe('80')
    expect(corpus?.tiers?.['npm-registry']).toEqual({ level: 'best-effort' })
    expect(campaigns['runtime-api']?.select).toEqual({ surface: ['node'] })
    expect(policy.release?.cadence?.minor).toEqual({ count: 1, unit: 'month', text: '1 month' })
    expect(lineOf('conformance.campaigns.corpus.max-failures')).toBe(15)
  })
})
