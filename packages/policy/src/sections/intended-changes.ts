import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import {
  INTENDED_CHANGES_DEFAULTS,
  type IntendedChangesPolicy,
} from '../registers/intended-changes-settings.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { positiveCount } from '../values/scalars.ts'
import { path, word } from '../values/texts.ts'

/** A label has at most 50 characters, and the last nine are those that bind it to the entries. */
const MAX_LABEL = 41

export const intendedChangesReader: SectionReader<IntendedChangesPolicy> = {
  schema: intendedChangesSchema,
}

function intendedChangesSchema(): z.ZodMiniType<IntendedChangesPolicy> {
  const standard = INTENDED_CHANGES_DEFAULTS
  return z
    .strictObject({
      path: z._default(path, standard.path),
      accept: z._default(choice(['others', 'self']), standard.accept),
      'accept-label': z._default(word, standard['accept-label']),
      'max-open': z._default(positiveCount, standard['max-open']),
    })
    .check(
      z.superRefine(({ 'accept-label': label }, context) => {
        if (label.length <= MAX_LABEL) return
        const message = `has ${label.length} characters: write at most ${MAX_LABEL}, because GitHub's labels have at most 50`
        context.addIssue({ code: 'custom', path: ['accept-label'], message })
      }),
    )
}

export const INTENDED_CHANGES_KEYS: Keys<IntendedChangesPolicy> = {
  path: {
    meaning: 'The register of intended changes. A file that does not exist declares none.',
    stricter: 'depends',
  },
  accept: {
    meaning:
      'Whose label accepts the entries that a pull request adds: `others` with triage rights or more, or `self`, which includes its author.',
    stricter: ['others', 'self'],
  },
  'accept-label': {
    meaning:
      'What the label that accepts them begins with. A hyphen follows, and eight hexadecimal digits of the digest of the added entries.',
    stricter: 'depends',
  },
  'max-open': {
    meaning: 'How many entries may be open at one time, those that have expired left out.',
    stricter: 'lower',
  },
}
