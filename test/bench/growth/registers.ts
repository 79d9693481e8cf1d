import { readInventory, readPerformanceHistory, readRunRecords } from '@governance-gates/evidence'
import { readBaseline } from '@governance-gates/evidence/baselines'
import {
  readAttestationRegister,
  readDeprecationRegister,
  readExceptionRegister,
  readIntendedChanges,
  readPackageWaivers,
  readQuarantineRegister,
} from '@governance-gates/policy'
import { type Growth, type GrowthGroup, joined, repeated } from './growth.ts'

const exception = (index: number) =>
  `  - { subject: case-${index}, owner: dana, reason: known, review-by: 2026-06-30 }\n`

/** What people keep. */
const KEPT: readonly Growth[] = [
  {
    name: 'exceptions',
    text: (units) => `exceptions:\n${repeated(units, exception)}`,
    read: (text) => readExceptionRegister(text, 'x.yml', { require: [] }),
  },
  {
    name: 'exceptions in JSON',
    text: (units) =>
      `{"exceptions":[${joined(units, (index) => `{"subject":"case-${index}","owner":"dana","reason":"known","review-by":"2026-06-30"}`)}]}`,
    read: (text) => readExceptionRegister(text, 'x.json', { require: [] }),
  },
  {
    name: 'exceptions by campaign and shard',
    text: (units) =>
      `exceptions:\n${repeated(units, (index) => `  - { subject: a, campaign: corpus, shard: shard-${index}, owner: dana, reason: known, review-by: 2026-06-30 }\n`)}`,
    read: (text) => readExceptionRegister(text, 'x.yml', { require: [] }),
  },
  {
    name: 'quarantined subjects',
    text: (units) =>
      `quarantine:\n${repeated(units, (index) => `  - { subject: case-${index}, owner: dana, reason: flaky, since: 2026-02-20, last-day: 2026-03-05 }\n`)}`,
    read: (text) => readQuarantineRegister(text, 'x.yml'),
  },
  {
    name: 'deprecations',
    text: (units) =>
      `deprecations:\n${repeated(units, (index) => `  - { id: api-${index}, kind: api, deprecated-in: 2.3.0, removed-in: 3.0.0, replacement: other, announced: 2026-02-20 }\n`)}`,
    read: (text) => readDeprecationRegister(text, 'x.yml', 'semver'),
  },
  {
    name: 'attestations',
    text: (units) =>
      `attestations:\n${repeated(units, (index) => `  - { name: review-${index}, by: Kim, at: 2026-02-18, link: "https://orbit.example/${index}", valid-until: 2026-08-18 }\n`)}`,
    read: (text) => readAttestationRegister(text, 'x.yml'),
  },
  {
    name: 'package waivers',
    text: (units) =>
      `waivers:\n${repeated(units, (index) => `  - { package: p-${index}, version: 2.8.3, owner: kim, reason: reviewed, until: 2026-06-30 }\n`)}`,
    read: (text) => readPackageWaivers(text, 'x.yml'),
  },
  {
    name: 'intended changes',
    text: (units) =>
      `changes:\n${repeated(units, (index) => `  - { id: c-${index}, gate: conformance-gate, kind: removed, subject: case-${index}, reason: gone, owner: kim, until: 2026-06-30 }\n`)}`,
    read: (text) => readIntendedChanges(text, 'x.yml'),
  },
]

/** What lists subjects, and what the gates write for their next run. */
const WRITTEN: readonly Growth[] = [
  {
    name: 'an inventory of lines',
    text: (units) => repeated(units, (index) => `core/extension-${index}\n`),
    read: (text) => readInventory(text, 'x.txt'),
  },
  {
    name: 'an inventory in JSON',
    text: (units) => `[${joined(units, (index) => `{"subject":"case-${index}","tier":"core"}`)}]`,
    read: (text) => readInventory(text, 'x.json'),
  },
  {
    name: 'subjects of a baseline',
    text: (units) =>
      `{"schema":"governance.baseline/v1","generatedAt":"2026-03-01T12:00:00Z","commit":"5f2d8c0","thresholdsVersion":"x","campaigns":{"corpus":{"counts":{"error":0,"fail":0,"flaky":0,"not-applicable":0,"pass":${units},"skip":0,"total":${units}},"tiers":{},"subjects":{${joined(units, (index) => `"case-${index}":{"status":"pass"}`)}}}}}`,
    read: (text) => readBaseline(text),
  },
  {
    name: 'rows of a performance history',
    text: (units) =>
      repeated(
        units,
        (index) =>
          `{"schema":"governance.performance-history/v1","at":"${dayOf(index)}","commit":"6baa9455e3e70682c2094cac629f6fbed82c07cd","metric":"orbit ${index % 10}","unit":"ns","statistics":{"mean":"329711425","median":"329873000"},"environment":{"cpu":"AMD EPYC","cores":4,"os":"Linux/x86_64"}}\n`,
      ),
    read: (text) => readPerformanceHistory([Buffer.from(text)]),
  },
  {
    name: 'runs on record',
    text: (units) =>
      repeated(
        units,
        (index) =>
          `{"schema":"governance.run-record/v1","campaign":"corpus","system":"linux","code":"c${index}","at":"${dayOf(index)}","executed":12,"failed":["a"],"flaky":[],"passed":["z"]}\n`,
      ),
    read: (text) => readRunRecords(text),
  },
  {
    name: 'subjects of a run on record',
    text: (units) =>
      `{"schema":"governance.run-record/v1","campaign":"corpus","system":"linux","code":"c1","at":"2026-02-01T04:05:29Z","executed":${units},"failed":[${joined(units, (index) => `"case-${index}"`).replaceAll('\n', '')}],"flaky":[],"passed":[]}\n`,
    read: (text) => readRunRecords(text),
  },
  {
    name: 'entries of an inclusion list',
    text: (units) =>
      `{"schema":"pi.ext.inclusion_list.v1","tier1":[${joined(units, (index) => `{"id":"case-${index}","source_tier":"community"}`)}]}`,
    read: (text) => readInventory(text, 'x.json'),
  },
]

/** Ten rows an hour, in the order of time. */
function dayOf(index: number): string {
  return new Date(Date.UTC(2020, 0, 1) + Math.floor(index / 10) * 60_000).toISOString().replace('.000Z', 'Z')
}

export const registers: GrowthGroup = { name: 'registers', growths: [...KEPT, ...WRITTEN] }
