import { writeFileSync } from 'node:fs'
import { governanceSchemaText } from './governance-schema.ts'

// Run with: node --conditions=source packages/policy/scripts/write-schema.ts
writeFileSync(new URL('../governance.schema.json', import.meta.url), governanceSchemaText())
