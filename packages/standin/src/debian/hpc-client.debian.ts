import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changedFiles, installedVersion } from './debian-software.fixture.ts'
import { type FakeSystem, inShort, startFakeSystem } from './fake-system.fixture.ts'
import { createHpcClient, type HpcClient, monoPackages } from './hpc-client.fixture.ts'

it.each(monoPackages)("is Debian's own %s, as Debian made it", (name) => {
  expect(installedVersion(name)).toMatch(name.startsWith('ca-') ? /^6\./ : /^6\.8\.0\./)
  expect(changedFiles(name)).toEqual([])
})

const services = { Math: { answer: { kind: 'echo' }, versions: ['1.0', '1.2'] } }

describe('a .NET client on mono, over https', () => {
  let client: HpcClient
  let fake: FakeSystem
  /** Mono's own check takes names in certificates and no addresses. */
  let url: string

  beforeAll(async () => {
    client = createHpcClient()
    const ca = join(client.home, 'ca.pem')
    fake = await startFakeSystem('hpc-pack', [], ca)
    client.trust(ca)
    url = fake.url.replace('127.0.0.1', 'localhost')
  })
  afterAll(async () => {
    await fake?.stop()
    client?.dispose()
  })

  /** The client asks for batches where it is told to, and by that stays in its world. */
  async function makeWorld(name: string): Promise<string> {
    const base = `${url}/_w/${name}`
    const brokerNode = base.replace('https://', '')
    await fake.makeWorld(name, { 'hpc-pack': { settings: { services, brokerNode } } })
    return base
  }

  /** What was asked, and answered, but for the challenges: each exchange begins with one. */
  async function asked(world: string): Promise<readonly string[]> {
    const exchanges = (await fake.journal(world)).map(inShort)
    const isEven = (_: string, place: number) => place % 2 === 0
    for (const challenge of exchanges.filter(isEven)) expect(challenge).toMatch(/ 401$/)
    return exchanges.filter((each, place) => !isEven(each, place))
  }

  it('takes a session from the clusters to its end, and back to the same bytes', async () => {
    const base = await makeWorld('walk')
    const { host, pathname } = new URL(base)
    const broker = `broker=${host}${pathname}`
    expect(client.run(['session', base])).toEqual([
      'cluster HPCCluster',
      'versions 1.2 1.0',
      'create 201 application/xml; charset=utf-8',
      `minimal id=1 durable=False size=65536 timeout=86400000 version=1.2 ${broker}`,
      'close 200',
      'create 201 application/xml; charset=utf-8',
      `full id=2 durable=False size=131072 timeout=5000 version=1.2 ${broker}`,
      'job Name=sums é 😀',
      'job Project=mono',
      'job Priority=AboveNormal',
      'job UnitType=Node',
      'job MinNodes=1',
      'job MaxNodes=2',
      'job NodeGroups=ComputeNodes',
      'job RequestedNodes=STANDIN-CN01',
      'job RuntimeSeconds=3600',
      'send 200',
      'send 200',
      'commit 201',
      'status Finished',
      'response data of one -> STANDIN-CN01:one',
      'response data of two & <three> -> STANDIN-CN01:two & <three>',
      'response data of  -> STANDIN-CN01:',
      'related 3 of 3',
      'end http://hpc.microsoft.com/EndOfGetResponse 3Success',
      'purge 200',
      'send 201',
      'status Finished',
      'record http://hpc.microsoft.com/GenericService/IGenericService/GenericOperationResponse | STANDIN-CN01 (GenericService): 1+1 | first',
      'record http://hpc.microsoft.com/GenericService/IGenericService/GenericOperationResponse | STANDIN-CN01 (GenericService): é 😀 | ',
      'record http://hpc.microsoft.com/EndOfGetResponse | 2 | Success',
      `attached id=2 durable=False size=131072 timeout=5000 version=1.2 ${broker}`,
      'close 200',
    ])
    expect(new Set(await asked('walk'))).toEqual(
      new Set([
        'getClusters 200',
        'getServiceVersions 200',
        'createSession 201',
        'closeSession 200',
        'getJob 200',
        'sendRequests 200',
        'commitBatch 201',
        'getBatchStatus 200',
        'getResponses 200',
        'purgeBatch 200',
        'sendRequests 201',
        'attachSession 200',
      ]),
    )
  })

  it('reads faults, and says them as their format has it', async () => {
    expect(client.run(['faults', url])).toEqual([
      'service 400 0x0300001E The service Nowhere is not deployed on the cluster.',
      'session 404 0x03000001 There is no job 4711 to open.',
      'batch 404 0x03000001 There is no job 4711 to open.',
      'body 400 0x0F00FFFF The body can not be read: The body is not well-formed XML.',
      'order .NET reads the user tester and the service null',
      'order 400 0x0F00FFFF The property ServiceName is missing or wrong.',
      'nothing 400 0x0F00FFFF The property MaxMessageSize is missing or wrong.',
      'job 404 0x0FF00000 There is no job 4711.',
      'password 401 0x03000035 Access is denied.',
      'nobody 401 0x03000002 Name a user and a password.',
    ])
  })

  it('reads lists of jobs a page at a time, as their headers say', async () => {
    expect(client.run(['jobs', await makeWorld('jobs')])).toEqual([
      'made 1',
      'made 2',
      'made 3',
      'made 4',
      'made 5',
      'page 1 <job 1>; 2 <job 2>',
      'page 3 <job 3>; 4 <job 4>',
      'page 5 <job 5>',
      'cancel 200',
      'is State=Canceled ErrorMessage=no longer needed',
    ])
    expect(await asked('jobs')).toHaveLength(10)
  })

  describe('believes', () => {
    const health = () => `${url}/_standin/health`

    it('the server whose CA it trusts, by the name that it asked for', () => {
      expect(client.run(['trust', health()])).toEqual(['200'])
      expect(client.run(['trust', health(), 'head.example'])).toEqual(['TrustFailure'])
    })

    it('nobody else', async () => {
      const ca = join(client.home, 'other-ca.pem')
      const other = await startFakeSystem('hpc-pack', [], ca)
      const its = `https://localhost:${new URL(other.url).port}/_standin/health`
      expect(client.run(['trust', its])).toEqual(['TrustFailure'])
      await other.stop()
    })
  })
})
