import { writeFileSync } from 'node:fs'
import { keyDirectionsText } from './key-directions.ts'

// Run with: node --conditions=source packages/policy/scripts/write-directions.ts
writeFileSync(new URL('../src/changes/key-directions.ts', import.meta.url), keyDirectionsText())
