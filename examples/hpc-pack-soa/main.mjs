import { jsonFlow } from './json-flow.mjs'
import { xmlFlow } from './xml-flow.mjs'

const flows = { xml: xmlFlow, json: jsonFlow }
const [headNode = '', name = ''] = process.argv.slice(2)
const flow = Object.entries(flows).find(([each]) => each === name)?.[1]

if (!headNode.startsWith('https://') || !flow) {
  process.stderr.write('usage: HPC_USER=… HPC_PASSWORD=… node main.mjs https://<head node> xml|json\n')
  process.exitCode = 2
} else {
  const { HPC_USER: user = '', HPC_PASSWORD: password = '' } = process.env
  try {
    await flow(headNode.replace(/\/$/, ''), { user, password }, (line) => process.stdout.write(`${line}\n`))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
}
