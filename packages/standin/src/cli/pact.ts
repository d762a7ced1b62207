import { Command } from 'commander'
import { pactGenerateCommand } from './pact-generate.ts'
import { pactStatesCommand } from './pact-states.ts'
import { pactVerifyCommand } from './pact-verify.ts'

/** What has to do with Pact. */
export function pactCommand(exit: (code: number) => void): Command {
  return new Command('pact')
    .description('Verifies pacts of consumers, writes pacts from the scenarios, and lists provider states.')
    .addCommand(pactVerifyCommand(exit).exitOverride())
    .addCommand(pactGenerateCommand().exitOverride())
    .addCommand(pactStatesCommand().exitOverride())
}
