import type { MetricIdentity } from './measurement.ts'

/** What separates, and what replaces it inside a name or a value. No brace is left between the two outer ones. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['{', '\\('],
  ['}', '\\)'],
  [',', '\\,'],
  ['=', '\\='],
])

/**
 * The name of a metric with its parameters, `sort{mode=fast, size=1024}`, in the order of their names. Two identities
 * never have one name: a metric whose own name ends with `}` gets `{}` where it has no parameters.
 */
export function metricName({ metric, parameters }: MetricIdentity): string {
  const pairs = Object.keys(parameters)
    .sort()
    .map((name) => `${escaped(name)}=${escaped(parameters[name] ?? '')}`)
  if (pairs.length === 0) return metric.endsWith('}') ? `${metric}{}` : metric
  return `${metric}{${pairs.join(', ')}}`
}

function escaped(text: string): string {
  return text.replace(/[\\{},=]/g, (sign) => ESCAPES.get(sign) ?? sign)
}
