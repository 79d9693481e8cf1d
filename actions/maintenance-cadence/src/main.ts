import { processRunner } from '@governance-gates/action-kit'
import { runMaintenanceCadence } from './maintenance-run.ts'

void runMaintenanceCadence(processRunner())
