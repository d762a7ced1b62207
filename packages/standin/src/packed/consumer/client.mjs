import { createClient } from 'standin/client'

const client = createClient(process.argv[2])
console.log((await client.health()).status, (await client.worlds()).map(({ name }) => name).join())
