import { expect, test } from 'vitest'
import { THRESHOLD_KEYS } from '../../actions/maintenance-cadence/src/thresholds/threshold-key.ts'
import { CATALOGUES } from './catalogues.ts'

test('a threshold that maintenance-cadence may propose is where its rule says', () => {
  const rules = new Map<string, string | undefined>(
    CATALOGUES.flatMap(({ rules: own }) => own.map(({ id, policyKey }) => [id, policyKey])),
  )
  const places = Object.fromEntries(Object.keys(THRESHOLD_KEYS).map((rule) => [rule, rules.get(rule)]))
  expect(places).toEqual(THRESHOLD_KEYS)
})
