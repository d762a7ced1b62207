import { setupServer } from 'msw/node'
import { createStandin } from 'standin'
import { standinHandlers } from 'standin/msw'

const standin = await createStandin({ systems: ['sas-compute'] })
const server = setupServer(...standinHandlers(standin, 'https://viya.example.com'))
server.listen()
const headers = { authorization: 'Bearer standin-token' }
const reply = await fetch('https://viya.example.com/compute/contexts', { headers })
console.log(reply.status, reply.headers.get('date'))
server.close()
