import * as core from '@actions/core'
import * as z from 'zod/mini'
import { parseDocument } from 'yaml'
core.setOutput('x', z.strictObject({ a: z.optional(z.string()) }).safeParse(parseDocument('a: b').toJS()).success)
