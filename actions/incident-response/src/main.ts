import { processRunner } from '@governance-gates/action-kit'
import { runIncidentResponse } from './incident-run.ts'

void runIncidentResponse(processRunner())
