import { writeFileSync } from 'node:fs'
import { verdictSchemaJson } from '../src/verdict-schema.ts'

writeFileSync(new URL('../verdict.schema.json', import.meta.url), verdictSchemaJson())
