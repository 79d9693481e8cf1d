import { count, EvidenceError, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  known,
  type NotMeasured,
  type UnsafeCounts,
  type UnsafeUse,
  unknown,
} from '../audit-reading.ts'
import { reportDocument } from '../json-report.ts'

/**
 * Reads `cargo geiger --output-format Json`. It looks only at what is compiled for this platform and these features: a
 * package that is not in the report was not measured. With `--forbid-only` nothing is counted, which is not zero.
 *
 * https://github.com/geiger-rs/cargo-geiger
 */
export const cargoGeigerReader: AuditReader = {
  format: 'cargo-geiger',
  tool: 'cargo-geiger',
  docs: 'https://github.com/geiger-rs/cargo-geiger',
  read,
}

const idShape = z.object({ name, version: name })
const counterShape = z.object({ safe: count, unsafe_: count })
const countersShape = z.object({
  functions: counterShape,
  exprs: counterShape,
  item_impls: counterShape,
  item_traits: counterShape,
  methods: counterShape,
})
const rowShape = z.object({
  package: z.object({ id: idShape }),
  unsafety: z.optional(z.object({ used: countersShape, unused: countersShape, forbids_unsafe: z.boolean() })),
  forbids_unsafe: z.optional(z.boolean()),
})
const reportShape = z.object({
  packages: z.array(rowShape),
  packages_without_metrics: z.optional(z.array(idShape)),
  used_but_not_scanned_files: z.optional(z.array(z.string())),
})

type Row = z.infer<typeof rowShape>
type Report = z.infer<typeof reportShape>

function read({ text }: AuditRun): AuditReading {
  const document = reportDocument(text, {
    tool: 'cargo-geiger',
    remedy: 'run cargo geiger in the folder of a package (it writes nothing for a virtual workspace)',
  })
  const report = readShape(document, reportShape)
  if (report.packages.length === 0) {
    throw new EvidenceError('cargo-geiger measured no package', {
      line: document.lineOf(['packages']),
      remedy: 'run it in the folder of a package, with the features that are shipped',
    })
  }
  report.packages.forEach(({ unsafety, forbids_unsafe: forbids }, index) => {
    if (unsafety !== undefined || forbids !== undefined) return
    throw new EvidenceError(`packages[${index}]: neither unsafety nor forbids_unsafe is there`, {
      line: document.lineOf(['packages', index]),
      remedy: 'upload the report as cargo-geiger wrote it',
    })
  })
  return auditReading(
    { ...cargoGeigerReader, topics: ['unsafe'] },
    {
      universe: { kind: 'listed', packages: report.packages.map(identityOf) },
      notMeasured: [...withoutMetrics(report), ...unscannedFiles(report)],
      unsafe: report.packages.map(unsafeUse),
    },
  )
}

function identityOf({ package: { id } }: Row): AuditedPackage {
  return { ecosystem: 'cargo', ...id }
}

function unsafeUse(row: Row): UnsafeUse {
  const { unsafety, forbids_unsafe: forbids } = row
  if (unsafety === undefined) {
    return {
      package: identityOf(row),
      forbidsUnsafe: forbids === true,
      counts: unknown('cargo geiger --forbid-only counts nothing'),
    }
  }
  return {
    package: identityOf(row),
    forbidsUnsafe: unsafety.forbids_unsafe,
    counts: known({ used: unsafeOf(unsafety.used), unused: unsafeOf(unsafety.unused) }),
  }
}

function unsafeOf(counters: z.infer<typeof countersShape>): UnsafeCounts {
  return {
    functions: counters.functions.unsafe_,
    exprs: counters.exprs.unsafe_,
    item_impls: counters.item_impls.unsafe_,
    item_traits: counters.item_traits.unsafe_,
    methods: counters.methods.unsafe_,
  }
}

function withoutMetrics({ packages_without_metrics: packages = [] }: Report): readonly NotMeasured[] {
  return packages.map((own) => ({
    kind: 'package',
    package: { ecosystem: 'cargo', ...own },
    why: 'cargo-geiger did not measure it',
  }))
}

/** Nothing says whose files they are, so that no package's zero is one. */
function unscannedFiles({ used_but_not_scanned_files: files = [] }: Report): readonly NotMeasured[] {
  if (files.length === 0) return []
  return [
    {
      kind: 'run',
      why: `${files.length} compiled ${files.length === 1 ? 'file was' : 'files were'} not scanned`,
    },
  ]
}
