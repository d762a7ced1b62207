import { assumed, type Scenario, scenario } from '@standin/engine'
import { aPlace, registered } from './givens.ts'
import { argumentError, call, fault, launcher, serializer, startInfo, version } from './words.ts'

const create = (body: Readonly<Record<string, unknown>> = {}, durable = false) =>
  call('createSession', { query: { durable }, body: { ...startInfo, ...body } })
const variables = (...pairs: readonly (readonly [name: string, value: string])[]) =>
  pairs.map(([Key, Value]) => ({ Key, Value }))
const versioned = registered({ Math: { answer: { kind: 'echo' }, versions: ['1.0', '1.10', '1.2'] } })

/** Which service a session is of, in which version, and in which environment. */
export const serviceScenarios: readonly Scenario[] = [
  scenario('a version has four parts, and a variable one value', {
    evidence: serializer('members of Version are required, keys of a dictionary come once'),
    tier: 'complete',
    steps: [
      create({ ServiceVersion: { _Major: 1, _Minor: 0 } }).replies(400, argumentError('ServiceVersion')),
      create({ Environments: variables(['A', '1'], ['a', '2'], ['A', '3']) }).replies(
        400,
        fault('fatal', 0, 'Environments', 'A'),
      ),
      create({ Environments: variables(['A', '1'], ['a', '2']) }).replies(201),
    ],
  }),
  scenario('a service has to be there', {
    evidence: launcher('Service_NotFound'),
    tier: 'core',
    steps: [create({ ServiceName: 'NoSuchSvc' }).replies(400, fault('fatal', 0x1e, 'NoSuchSvc'))],
  }),
  scenario('a service whose registration is broken makes no session', {
    evidence: launcher('ConfigFile_Invalid'),
    tier: 'complete',
    given: aPlace(registered({ Broken: { answer: { kind: 'echo' }, broken: true } })),
    steps: [create({ ServiceName: 'Broken' }).replies(500, fault('fatal', 0x1d, 'Broken'))],
  }),
  scenario('the newest version is taken unless one is asked for', {
    evidence: launcher('the newest version is picked and reported back'),
    tier: 'core',
    given: aPlace(versioned),
    steps: [
      create({ ServiceName: 'Math' }).replies(201, {
        ServiceVersion: version(1, 10),
      }),
      create({ ServiceName: 'Math', ServiceVersion: version(1, 2) }).replies(201, {
        ServiceVersion: { _Major: 1, _Minor: 2 },
      }),
      create({ ServiceName: 'Math', ServiceVersion: version(3, 0) }).replies(
        400,
        fault('fatal', 0x20, 'Math', '3.0'),
      ),
    ],
  }),
  scenario('a service without versions has none', {
    evidence: launcher('ServiceVersion_NotFound'),
    tier: 'complete',
    steps: [
      create({ ServiceVersion: version(1, 0) }).replies(400, fault('fatal', 0x20, 'CcpEchoSvc', '1.0')),
    ],
  }),
  scenario('versions of a service can be listed, the newest first', {
    evidence: assumed('the body of Versions, on a cluster; the launcher gives a list of System.Version'),
    tier: 'strict',
    given: aPlace(versioned),
    steps: [
      call('getServiceVersions', { path: { serviceName: 'Math' } }).replies(200, [
        version(1, 10),
        version(1, 2),
        version(1, 0),
      ]),
      call('getServiceVersions', { path: { serviceName: 'NoSuchSvc' } }).replies(
        400,
        fault('fatal', 0x1e, 'NoSuchSvc'),
      ),
    ],
  }),
  scenario('a service that has no versions lists none', {
    evidence: assumed('the body of Versions, on a cluster'),
    tier: 'strict',
    steps: [call('getServiceVersions', { path: { serviceName: 'CcpEchoSvc' } }).replies(200, [])],
  }),
  scenario('without a broker node there is no session', {
    evidence: launcher('NoAvailableBrokerNodes'),
    tier: 'complete',
    given: aPlace({ settings: { brokerNodes: 0 } }),
    steps: [create().replies(503, fault('session', 0))],
  }),
  scenario('of several things that are wrong with a session, the launcher tells the first', {
    evidence: launcher('AllocateInternalAsync'),
    tier: 'strict',
    given: aPlace({
      settings: {
        profile: 'azure',
        services: {
          Broken: { answer: { kind: 'echo' }, versions: ['1.0'], broken: true },
          Math: { answer: { kind: 'echo' }, versions: ['1.0'] },
        },
      },
    }),
    steps: [
      create({ Username: 'STANDIN\\colleague', Password: 'wrong' }).replies(403, fault('fatal', 0x35)),
      create({ Password: 'wrong' }, true).replies(403, fault('fatal', 2)),
      create({ ServiceName: 'NoSuchSvc' }, true).replies(400, fault('fatal', 0x32)),
      create({ ServiceName: 'Broken', ServiceVersion: version(7, 0) }).replies(500, fault('fatal', 0x1d)),
    ],
  }),
  scenario('a version that is not there is told before a broker that is not', {
    evidence: launcher('AllocateInternalAsync'),
    tier: 'strict',
    given: aPlace({ settings: { brokerNodes: 0 } }),
    steps: [
      create({ ServiceVersion: version(7, 0) }).replies(400, fault('fatal', 0x20)),
      create({ ServiceName: 'NoSuchSvc' }).replies(400, fault('fatal', 0x1e)),
    ],
  }),
]
