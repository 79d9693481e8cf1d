import { type Check, checkMadeBy, checkOutcome, outcomesOf } from '@governance-gates/core'
import type { PreflightPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import gte from 'semver/functions/gte.js'
import valid from 'semver/functions/valid.js'
import { preflightOrigin, preflightOutcome } from '../rules/entry.ts'
import { type Fault, unknown, wrong } from '../vetting/fault.ts'
import { isBound, type PinRules, pinsOf, unboundText } from '../vetting/pin.ts'
import { quoted } from '../vetting/written.ts'
import type { ExtensionReport, PreflightReading } from '../vetting-input.ts'

/** Entries without a report of their very pin that passes. */
export function preflightFaults(
  entries: readonly ExtensionEntry[],
  policy: PreflightPolicy,
  { reports, kinds }: Pick<PreflightReading, 'reports'> & Pick<PinRules, 'kinds'>,
): readonly Fault[] {
  return entries.flatMap((entry): readonly Fault[] => {
    const own = reports.get(entry.id) ?? []
    const pins = pinsOf(entry, kinds)
    const bound = own.filter((report) => isBound(report.pins, pins))
    if (bound.length === 0) return [unknown(entry, otherText(entry, own, kinds))]
    return bound.flatMap((report) => reportFaults(entry, report, policy))
  })
}

function otherText(entry: ExtensionEntry, own: readonly ExtensionReport[], kinds: PinRules['kinds']): string {
  const [first] = own
  if (first === undefined) return 'no report names it'
  const name = `${first.file}:${first.line}`
  const { pins } = first
  if (pins.length === 0) return `${name} does not say what was looked at: let the report name the pin`
  return unboundText({ name, noun: 'report', pins }, entry, kinds)
}

function reportFaults(
  entry: ExtensionEntry,
  report: ExtensionReport,
  policy: PreflightPolicy,
): readonly Fault[] {
  const place = `${report.file}:${report.line}`
  const { verdict, truncated, errors } = report
  if (verdict === undefined) return [unknown(entry, `${place} has no verdict`)]
  if (verdict !== policy.verdict)
    return [wrong(entry, `${place} says ${quoted(verdict)}, and not ${quoted(policy.verdict)}`)]
  if (truncated !== undefined && truncated !== 'false') return [unknown(entry, `${place} left something out`)]
  if (errors !== undefined && errors > 0) {
    return [unknown(entry, `${place} contradicts itself: it passes with ${errors} errors`)]
  }
  return toolFaults(entry, report, policy['min-tool'])
}

function toolFaults(
  entry: ExtensionEntry,
  { tool, file, line }: ExtensionReport,
  oldest: string | undefined,
): readonly Fault[] {
  if (oldest === undefined) return []
  const place = `${file}:${line}`
  if (tool === undefined) return [unknown(entry, `${place} does not say which version of the tool made it`)]
  if (valid(tool) === null)
    return [unknown(entry, `${place} is by the tool ${quoted(tool)}, which is not a version`)]
  return gte(tool, oldest)
    ? []
    : [unknown(entry, `${place} is by the tool ${tool}, which is older than ${oldest}`)]
}

/** Whether this run made the reports, and its steps succeeded, as far as anybody asks for it or knows it. */
export function checkPreflightMaking(
  { origin, outcomes, patterns, reports }: PreflightReading,
  { verdict }: Pick<PreflightPolicy, 'verdict'>,
): readonly Check[] {
  const all = [...reports.values()].flat()
  const evidence = {
    files: new Set(all.map(({ file }) => file)),
    failing: new Set(all.filter((report) => report.verdict !== verdict).map(({ file }) => file)),
    mayComeFromElsewhere: origin.madeBy === 'anywhere',
  }
  // A preflight that finds something fails, and its report says so.
  const rule = { rule: preflightOutcome, explanation: 'a report that does not pass' }
  return [
    checkMadeBy(preflightOrigin, {}, origin),
    checkOutcome({ ...rule, scope: {} }, outcomes.everything, evidence),
    ...patterns.map((pattern) =>
      checkOutcome({ ...rule, scope: { file: pattern } }, outcomesOf(outcomes, pattern), evidence),
    ),
  ].filter((check) => check !== undefined)
}
