import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/source-file.ts'
import { FORMAT_NAMES, formatNamesText } from './format-names.ts'

/** Writes the names of formats for the policy, from which its schema and then its documentation are made. */
writeFileSync(join(ROOT, FORMAT_NAMES), formatNamesText())
