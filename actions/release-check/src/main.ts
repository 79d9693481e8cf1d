import { processRunner, runGate } from '@governance-gates/action-kit'
import { releaseCheck } from './release-check.ts'

void runGate(releaseCheck, processRunner())
