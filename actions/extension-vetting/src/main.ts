import { processRunner, runGate } from '@governance-gates/action-kit'
import { extensionVetting } from './extension-vetting.ts'

void runGate(extensionVetting, processRunner())
