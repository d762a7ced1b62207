import { assumed, client, documented, type Evidence, type Quirk } from '@standin/engine'

const broker = (what: string): Evidence => client(`Telepathy, ${what}`)
const page = (name: string): Evidence => documented(`HPC web service API, ${name}`)

const quirk = (
  id: string,
  about: string,
  says: string,
  does: string,
  follows: Quirk['follows'],
  evidence: Evidence,
): Quirk => ({ id, about, page: says, real: does, follows, evidence })

/** Where pages, samples and the open broker differ. No cluster was asked: what is `real` is what the code does. */
export const quirks: readonly Quirk[] = [
  quirk(
    'message-size-unit',
    'The unit of MaxMessageSize',
    'The page of the fields says kilobytes, with 64 by default.',
    'The broker’s default is 65536, the samples send 2147483647, and the reply’s page says bytes.',
    'real',
    broker('SessionAPI/Configuration'),
  ),
  quirk(
    'session-idle-default',
    'How long a session without clients stays when it says nothing of it',
    '0 ms',
    '300000 ms in the broker’s configuration',
    'setting',
    broker('SessionAPI/Configuration/BrokerMonitorConfiguration'),
  ),
  quirk(
    'throttle-defaults',
    'The thresholds at which the broker takes no more requests, and more again',
    '5120 and 3840',
    '4096 and 3072. Standin never throttles; it only checks that the first is above the second.',
    'page',
    broker('SessionAPI/Configuration/LoadBalancingConfiguration'),
  ),
  quirk(
    'operation-timeout-name',
    'The name of a member of WebSessionInfo',
    'One table spells it SeviceOperationTimeout.',
    'ServiceOperationTimeout',
    'real',
    broker('WebSessionInfoContract'),
  ),
  quirk(
    'server-header',
    'A header of every reply',
    'Pages list a header named Pack, where a replacement took the word Server.',
    'Server',
    'real',
    assumed('the headers of a cluster’s reply'),
  ),
  quirk(
    'service-version-shape',
    'ServiceVersion in XML',
    'The example closes the element before its text, which is no well-formed XML.',
    'What .NET’s serializer writes of a System.Version, and an `i:nil` of none',
    'real',
    client('DataContractSerializer of mono 6.8'),
  ),
  quirk(
    'version-without-day',
    'The form of an api-version',
    '`2011-11-01` and later',
    'The C sample sends `2011-11`, and works.',
    'real',
    client('soaclient.c'),
  ),
  quirk(
    'clusters-after-2016',
    'Get Clusters on HPC Pack 2016 and later',
    'It is not supported there.',
    '.NET’s client calls it first, whatever the version. It is answered.',
    'real',
    broker('SOAWebServiceRequestBuilder'),
  ),
  quirk(
    'element-order',
    'Elements of WebSessionStartInfo out of their order',
    'They must be in alphabetical order.',
    '.NET’s serializer passes over those that are not, without a word.',
    'setting',
    client('DataContractSerializer of mono 6.8'),
  ),
  quirk(
    'late-requests',
    'Requests behind the end of a batch',
    'Nothing is said.',
    'The broker drops them; a flush behind them would be refused. Which of both a client sees hangs on the front, which was never published.',
    'setting',
    broker('BrokerClient'),
  ),
  quirk(
    'end-when-done',
    'Saying the end of a batch that is done',
    'Nothing is said.',
    'Broker_EOMRejected names the state. Broker_EOMReject_GetResponse is for batches whose broker was raised again.',
    'real',
    broker('BrokerClient.EndOfMessage'),
  ),
  quirk(
    'closed-job-state',
    'The state of the job of a session that was closed',
    'The job ends.',
    'The launcher cancels it.',
    'setting',
    broker('SessionLauncher.Terminate'),
  ),
  quirk(
    'durable-in-capitals',
    'How truth values are written in a URL',
    '`true` and `false`',
    '.NET’s client writes `True` and `False`, C and Java do not. Both are read.',
    'real',
    broker('SOAWebServiceRequestBuilder'),
  ),
  quirk(
    'azure-only-remark',
    'Which sessions the operations are for',
    'A remark says: only those that the Azure HPC Scheduler manages.',
    'The pages describe durable sessions, which Azure refuses, and headnodes of clusters. Both profiles are there.',
    'setting',
    page('Create Session, Remarks'),
  ),
]
