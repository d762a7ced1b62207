import { absent, aNumber, assumed, member, notKept, pattern, type Scenario, scenario } from '@standin/engine'
import { aPlace } from './givens.ts'
import { argumentError, call, fault, launcher, letters, page, startInfo, version, xml } from './words.ts'

const info = {
  BrokerNode: pattern(/^[\w.-]+(:\d+)?$/),
  Id: aNumber,
  IsDurable: false,
  MaxMessageSize: 65_536,
  ServiceOperationTimeout: 86_400_000,
  ServiceVersion: null,
}
const create = (body: Readonly<Record<string, unknown>> = {}, durable = false) =>
  call('createSession', { query: { durable }, body: { ...startInfo, ...body } })
/** Without one of the members that a session needs. */
const lacking = (name: string) => {
  const body = Object.fromEntries(Object.entries(startInfo).filter(([each]) => each !== name))
  return call('createSession', { query: { durable: false }, badBody: body })
}
const inXml = (elements: string) =>
  call('createSession', {
    query: { durable: false },
    contentType: xml,
    rawBody: `<WebSessionStartInfo xmlns="http://hpc.microsoft.com/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">${elements}</WebSessionStartInfo>`,
  })
const required = '<MaxMessageSize>65536</MaxMessageSize><Password>secret</Password><Runtime>-1</Runtime>'
const named = '<ServiceName>CcpEchoSvc</ServiceName>'
const user = '<Username>STANDIN\\tester</Username>'
/** Making sessions, and what is refused. */
export const sessionScenarios: readonly Scenario[] = [
  scenario('a session is shown as XML, unless JSON is asked for', {
    evidence: page('Create Session'),
    tier: 'core',
    steps: [
      create().replies(201, info, { 'content-type': 'application/xml; charset=utf-8' }),
      call('createSession', {
        query: { durable: false },
        body: startInfo,
        headers: { Accept: 'application/json' },
      }).replies(201, info, { 'content-type': 'application/json; charset=utf-8' }),
    ],
  }),
  scenario('a session is made from XML as from JSON', {
    evidence: page('Create Session'),
    tier: 'core',
    steps: [
      call('createSession', { query: { durable: false }, body: startInfo, contentType: xml }).replies(
        201,
        info,
      ),
      inXml(`${required}${named}<Unknown>1</Unknown>${user}`).replies(201, info),
    ],
  }),
  scenario('each session has a number of its own, which is its job’s', {
    evidence: launcher('the session id is the job id'),
    tier: 'core',
    steps: [
      create()
        .replies(201)
        .keeps({ first: member('/Id'), jobId: member('/Id') }),
      call('getJob', { query: { Properties: 'Name,ServiceName,Owner' } }).replies(200, [
        { Name: 'Name', Value: 'CcpEchoSvc - WCF service' },
        { Name: 'ServiceName', Value: 'CcpEchoSvc' },
        { Name: 'Owner', Value: pattern(/\\tester$/) },
      ]),
      create().replies(201, { Id: notKept('first') }),
    ],
  }),
  scenario('the fields of a session are those of its job', {
    evidence: launcher('JobHelper'),
    tier: 'complete',
    steps: [
      create({
        ServiceJobName: 'mine',
        ServiceJobProject: 'project',
        Priority: 4,
        ResourceUnitType: 2,
        MinUnits: 1,
        MaxUnits: 2,
        JobTemplate: 'Default',
        CanPreempt: false,
        Runtime: 600,
        ExtendedPriority: null,
        NodeGroupsStr: 'a;b',
        RequestedNodesStr: 'n1',
      })
        .replies(201)
        .keeps({ jobId: member('/Id') }),
      call('getJob', {
        query: {
          Properties:
            'Name,Project,Priority,ExpandedPriority,UnitType,MinNodes,MaxNodes,AutoCalculateMax,Preemptable,RuntimeSeconds,HasRuntime,NodeGroups,RequestedNodes',
        },
      }).replies(200, [
        { Name: 'Name', Value: 'mine' },
        { Name: 'Project', Value: 'project' },
        { Name: 'Priority', Value: 'Highest' },
        { Name: 'ExpandedPriority', Value: '4000' },
        { Name: 'UnitType', Value: 'Node' },
        { Name: 'MinNodes', Value: '1' },
        { Name: 'MaxNodes', Value: '2' },
        { Name: 'AutoCalculateMax', Value: 'False' },
        { Name: 'Preemptable', Value: 'False' },
        { Name: 'RuntimeSeconds', Value: '600' },
        { Name: 'HasRuntime', Value: 'True' },
        { Name: 'NodeGroups', Value: 'a;b' },
        { Name: 'RequestedNodes', Value: 'n1' },
      ]),
    ],
  }),
  scenario('a session shows the timeout and the size that it was given', {
    evidence: page('Create Session'),
    tier: 'core',
    steps: [
      create({ ServiceOperationTimeout: 1_000, MaxMessageSize: 2_147_483_647 }, true).replies(201, {
        IsDurable: true,
        MaxMessageSize: 2_147_483_647,
        ServiceOperationTimeout: 1_000,
      }),
    ],
  }),
  scenario('an element out of its order is passed over', {
    evidence: assumed('a body with ServiceName before Password, on a cluster; .NET’s serializer does so'),
    tier: 'complete',
    steps: [
      inXml(`${named}${required}${user}`).replies(400, argumentError('MaxMessageSize')),
      inXml(`${user}${required}${named}`).replies(400, argumentError('MaxMessageSize')),
    ],
  }),
  scenario('where order matters, an element out of it is refused', {
    evidence: assumed('the strict side of the same; the page says that the order is a must'),
    tier: 'strict',
    given: aPlace({ settings: { xmlOrder: 'refuse' } }),
    steps: [inXml(`${named}${required}${user}`).replies(400, argumentError())],
  }),
  scenario('a body that is no session is refused', {
    evidence: assumed('a malformed body, on a cluster'),
    tier: 'complete',
    steps: [
      call('createSession', {
        query: { durable: false },
        contentType: xml,
        rawBody: '<Other xmlns="http://hpc.microsoft.com/"/>',
      }).replies(400, argumentError()),
      call('createSession', { query: { durable: false }, contentType: xml, rawBody: '<Web' }).replies(
        400,
        argumentError(),
      ),
      call('createSession', { query: { durable: false }, rawBody: '{"Runtime":' }).replies(
        400,
        argumentError(),
      ),
      inXml(`${required.replace('65536', 'many')}${named}${user}`).replies(400, argumentError()),
    ],
  }),
  scenario('five members are needed', {
    evidence: page('Create Session: required properties'),
    tier: 'core',
    steps: Object.keys(startInfo).map((name) => lacking(name).replies(400, argumentError(name))),
  }),
  scenario('it has to be said whether a session is durable', {
    evidence: page('Create Session, durable'),
    tier: 'core',
    steps: [
      call('createSession', { body: startInfo }).replies(400, argumentError('durable')),
      call('createSession', { badQuery: { durable: 'perhaps' }, body: startInfo }).replies(
        400,
        argumentError('durable'),
      ),
      call('createSession', { badQuery: { durable: 'False' }, body: startInfo }).replies(201, {
        IsDurable: false,
      }),
      call('createSession', { badQuery: { durable: 'True' }, body: startInfo }).replies(201, {
        IsDurable: true,
      }),
    ],
  }),
  scenario('numbers have to be in their range, and agree', {
    evidence: assumed('the same on a cluster; the SDK checks it before it sends'),
    tier: 'complete',
    steps: [
      create({ ExtendedPriority: 4001 }).replies(400, argumentError('ExtendedPriority')),
      create({ ClientIdleTimeout: 0 }).replies(400, argumentError('ClientIdleTimeout')),
      create({ SessionIdleTimeout: -1 }).replies(400, argumentError('SessionIdleTimeout')),
      create({ ServiceName: 'no blanks' }).replies(400, argumentError('ServiceName')),
      create({ MessagesThrottleStartThreshold: 10, MessagesThrottleStopThreshold: 10 }).replies(
        400,
        fault('fatal', 0, 'MessagesThrottleStartThreshold', '10'),
      ),
      create({ MinUnits: 3, MaxUnits: 2 }).replies(400, fault('fatal', 0, 'MinUnits', '3')),
      create({ UseSessionPool: true }).replies(400, fault('fatal', 0, 'UseSessionPool', 'true')),
      create({ UseSessionPool: true, ShareSession: true }).replies(201),
      create({ ServiceVersion: version(0, 0) }).replies(400, fault('fatal', 0, 'ServiceVersion', '0.0')),
      create({ ServiceVersion: { ...version(1, 0), _Build: 3 } }).replies(400, fault('fatal', 0)),
    ],
  }),
  scenario('the job needs a user and a good password', {
    evidence: launcher('AuthenticationFailure'),
    tier: 'core',
    steps: [
      create({ Password: 'wrong' }).replies(403, fault('fatal', 2, startInfo.Username)),
      create({ Username: 'tester' }).replies(201),
      create({ Username: 'standin\\TESTER' }).replies(201),
    ],
  }),
  scenario('only an administrator makes sessions for others', {
    evidence: page('WebSessionStartInfo, Username'),
    tier: 'complete',
    steps: [
      create({ Username: 'STANDIN\\colleague' }).replies(403, fault('fatal', 0x35, 'STANDIN\\colleague')),
      call('createSession', { query: { durable: false }, body: startInfo, as: 'admin' }).replies(201),
    ],
  }),
  scenario('on Azure no session is durable', {
    evidence: page('Create Session, durable'),
    tier: 'complete',
    given: aPlace({ settings: { profile: 'azure' } }),
    steps: [
      create({}, true).replies(400, fault('fatal', 0x32)),
      create().replies(201, { IsDurable: false, BrokerNode: pattern(/^[\w-]+\.cloudapp\.net$/) }),
    ],
  }),
  scenario('a password is shown nowhere', {
    evidence: assumed('nothing: a password that comes back would be a defect'),
    tier: 'complete',
    steps: [
      create()
        .replies(201, { Password: absent } as never)
        .keeps({ jobId: member('/Id') }),
      call('getJob').replies(200, letters(pattern(/^(?![\s\S]*secret)/))),
    ],
  }),
]
