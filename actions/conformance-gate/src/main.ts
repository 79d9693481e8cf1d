import { processRunner, runGate } from '@governance-gates/action-kit'
import { conformanceGate } from './conformance-gate.ts'

// Not awaited: a top-level await would make the bundler wrap, and the engine read twice, everything that is imported.
void runGate(conformanceGate, processRunner())
