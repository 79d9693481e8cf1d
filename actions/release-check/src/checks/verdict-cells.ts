import {
  type CellGates,
  cellShortfalls,
  cellsWithoutGate,
  shortfallRemedy,
  shortfallText,
} from '@governance-gates/evidence-artifact'
import type { FoundFault } from './verdict-faults.ts'

/**
 * What the cells of matrices lack of one gate: a cell that is not there, or left no verdict, may be the one that failed. Jobs
 * that the gate has nothing to do with do not matter.
 */
export function cellFaults(gate: string, cells: readonly CellGates[]): readonly FoundFault[] {
  const shortfalls = cellShortfalls(cells.map(withFoundGates)).filter(
    ({ kind, gates }) => gates.includes(gate) && kind !== 'gate',
  )
  const without = cellsWithoutGate(gate, cells).map(({ producer, cell }) => {
    const message = `no verdict for ${cell.label || producer.os}, cell ${cell.index + 1} of ${cell.total}`
    return faultOf(gate, message, `find out why ${gate} left no verdict there, and run the cell again`)
  })
  return [
    ...shortfalls.map((each) =>
      faultOf(gate, `${each.job}: ${shortfallText(each)}`, shortfallRemedy([each])),
    ),
    ...without,
  ]
}

/** What lies in an artifact counts, whatever the file is called. */
function withFoundGates({ manifest, gates }: CellGates): CellGates['manifest'] {
  const asked = manifest.asked ?? { evidence: [], gates: [] }
  return { ...manifest, asked: { ...asked, gates: [...new Set([...asked.gates, ...gates])] } }
}

function faultOf(gate: string, message: string, remedy: string): FoundFault {
  return { status: 'inconclusive', message, remedy, finding: { message, subject: gate } }
}
