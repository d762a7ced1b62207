const hpc = 'http://hpc.microsoft.com/'
const common = 'http://schemas.microsoft.com/HPCS2008R2/common'
const plain = 'http://schemas.microsoft.com/2003/10/Serialization/'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
const xsd = 'http://www.w3.org/2001/XMLSchema'
const arrays = 'http://schemas.microsoft.com/2003/10/Serialization/Arrays'
const system = 'http://schemas.datacontract.org/2004/07/System'

/** A body that no client of the pages sends: what it is, its schema, and its text. */
export type OddBody = readonly [about: string, schema: string, text: string]

export const startInfo = (elements: string, attributes = '') =>
  `<WebSessionStartInfo xmlns="${hpc}" xmlns:i="${xsi}"${attributes}>${elements}</WebSessionStartInfo>`

const started = (about: string, elements: string, attributes = ''): OddBody => [
  about,
  'WebSessionStartInfo',
  startInfo(elements, attributes),
]
const variable = (inside: string) => `<a:KeyValueOfstringstring>${inside}</a:KeyValueOfstringstring>`
const variables = (inside: string, attributes = '') =>
  `<Environments xmlns:a="${arrays}"${attributes}>${inside}</Environments>`
const parts =
  '<a:_Build>-1</a:_Build><a:_Major>1</a:_Major><a:_Minor>0</a:_Minor><a:_Revision>-1</a:_Revision>'
const version = (inside: string, attributes = '') =>
  `<ServiceVersion xmlns:a="${system}"${attributes}>${inside}</ServiceVersion>`
const listed = (name: string, inside: string, attributes = '') =>
  `<${name} xmlns="${common}" xmlns:i="${xsi}"${attributes}>${inside}</${name}>`

/** Elements of a session that .NET reads, passes over or refuses: any of them in any order makes a body. */
export const elements: readonly string[] = [
  '<CanPreempt>1</CanPreempt>',
  '<CanPreempt> false\n</CanPreempt>',
  '<CanPreempt>True</CanPreempt>',
  '<ShareSession>0</ShareSession>',
  '<MaxUnits>\t7 </MaxUnits>',
  '<MaxUnits>+07</MaxUnits>',
  '<MaxUnits>7.0</MaxUnits>',
  '<MaxUnits/>',
  '<MaxUnits i:nil="true"/>',
  '<MaxUnits i:nil=" 1 ">x<y/></MaxUnits>',
  '<MaxUnits i:nil="perhaps"/>',
  '<MaxUnits>1<!-- 5 -->2</MaxUnits>',
  '<MaxUnits xmlns="urn:other">7</MaxUnits>',
  '<MaxUnits>2147483648</MaxUnits>',
  `<MinUnits i:type="x:int" xmlns:x="${xsd}">1</MinUnits>`,
  '<MinUnits i:type="x:none">1</MinUnits>',
  '<Runtime>-2147483648</Runtime>',
  '<ServiceName>Echo</ServiceName>',
  '<ServiceName/>',
  '<ServiceName> \n </ServiceName>',
  '<ServiceName i:nil="true"/>',
  '<ServiceName>a<b/></ServiceName>',
  '<ServiceName>&lt;<![CDATA[<&]]>&#x1F600;é</ServiceName>',
  '<ServiceName>&#1;&#0;&#xFFFE;&#x7F;</ServiceName>',
  '<ServiceName>a\r\nb\rc&#xD;</ServiceName>',
  '<ServiceName xml:space="preserve" other="1"> a </ServiceName>',
  '<serviceName>Echo</serviceName>',
  '<Unknown><ServiceName>no</ServiceName></Unknown>',
  '<!-- a comment -->',
  '<![CDATA[ ]]>',
  ' \r\n\t',
  variables(''),
  variables(variable('<a:Key>K</a:Key><a:Value>V</a:Value>')),
  variables(variable('<a:Key>K</a:Key><a:Value i:nil="true"/>')),
  variables(`<a:Other/>${variable('<a:Key>K</a:Key><a:Other/><a:Value/>')}`),
  variables('x'),
  variables('', ' i:type="a:ArrayOfKeyValueOfstringstring"'),
  variables('', ' i:type="a:Other"'),
  version(parts),
  version(`<a:_Apple/>${parts}<a:_Zebra/>`),
  version(parts, ' i:type="a:Version"'),
  version(parts, ' i:type="Version"'),
  version('1.0'),
  '<Username>STANDIN\\tester</Username>',
]

/** Bodies that .NET and we read alike, or both refuse. */
export const oddBodies: readonly OddBody[] = [
  started('members in order', '<MaxUnits>7</MaxUnits><ServiceName>Echo</ServiceName>'),
  started('members out of order', '<ServiceName>Echo</ServiceName><MaxUnits>7</MaxUnits>'),
  started('a member twice', '<MaxUnits>1</MaxUnits><MaxUnits>2</MaxUnits>'),
  started('members that nobody knows', '<Aa/><MaxUnits>7</MaxUnits><Zz><MaxUnits>1</MaxUnits></Zz>'),
  started('text between members', 'x<MaxUnits>7</MaxUnits>'),
  started('nothing', ''),
  started('null in the place of everything', '', ' i:nil="true"'),
  started('its own contract by name', '<MaxUnits>7</MaxUnits>', ' i:type="WebSessionStartInfo"'),
  started('no contract by name', '<MaxUnits>7</MaxUnits>', ' i:type=""'),
  started('another contract by name', '<MaxUnits>7</MaxUnits>', ' i:type="Other"'),
  [
    'prefixes',
    'WebSessionStartInfo',
    `<h:WebSessionStartInfo xmlns:h="${hpc}"><h:MaxUnits>7</h:MaxUnits><ServiceName/></h:WebSessionStartInfo>`,
  ],
  [
    'a declaration',
    'WebSessionStartInfo',
    `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${startInfo('')}\n`,
  ],
  [
    'another encoding by name',
    'WebSessionStartInfo',
    `<?xml version="1.0" encoding="utf-16"?>${startInfo('')}`,
  ],
  ['XML 1.1', 'WebSessionStartInfo', `<?xml version="1.1"?>${startInfo('')}`],
  ['a processing instruction', 'WebSessionStartInfo', `<?a b?>${startInfo('')}`],
  ['a document type', 'WebSessionStartInfo', `<!DOCTYPE a>${startInfo('')}`],
  ['two roots', 'WebSessionStartInfo', `${startInfo('')}<b/>`],
  ['text behind the root', 'WebSessionStartInfo', `${startInfo('')}x`],
  ['no namespace', 'WebSessionStartInfo', '<WebSessionStartInfo/>'],
  ['another root', 'WebSessionStartInfo', `<Session xmlns="${hpc}"/>`],
  ['an entity that is none', 'WebSessionStartInfo', startInfo('<ServiceName>&nbsp;</ServiceName>')],
  ['a control character', 'WebSessionStartInfo', startInfo('<ServiceName>\u0001</ServiceName>')],
  ['a reference to nothing', 'WebSessionStartInfo', startInfo('<ServiceName>&#x110000;</ServiceName>')],
  ['an end too few', 'WebSessionStartInfo', `<WebSessionStartInfo xmlns="${hpc}">`],
  ['no XML', 'WebSessionStartInfo', '{"ServiceName":"Echo"}'],
  [
    'a status by name',
    'BrokerClientStatus',
    '<BrokerClientStatus xmlns="http://hpc.microsoft.com">Ready</BrokerClientStatus>',
  ],
  [
    'a status by number',
    'BrokerClientStatus',
    '<BrokerClientStatus xmlns="http://hpc.microsoft.com">1</BrokerClientStatus>',
  ],
  [
    'a status with blanks',
    'BrokerClientStatus',
    '<BrokerClientStatus xmlns="http://hpc.microsoft.com"> Ready </BrokerClientStatus>',
  ],
  ['an empty list', 'ArrayOfProperty', listed('ArrayOfProperty', '')],
  ['a list with text', 'ArrayOfProperty', listed('ArrayOfProperty', 'x')],
  [
    'items out of order',
    'ArrayOfProperty',
    listed('ArrayOfProperty', '<Property><Value>b</Value><Name>a</Name></Property>'),
  ],
  [
    'null for an item',
    'ArrayOfProperty',
    listed('ArrayOfProperty', '<Property i:nil="true"/><Other/><Property/>'),
  ],
  ['an item of another contract', 'ArrayOfProperty', listed('ArrayOfProperty', '<Property i:type="Other"/>')],
  ['a list of another contract', 'ArrayOfProperty', listed('ArrayOfProperty', '', ' i:type="Other"')],
  ['a text', 'Message', `<string xmlns="${plain}">a &amp; b</string>`],
  ['an empty text', 'Message', `<string xmlns="${plain}"/>`],
  ['an empty number', 'Int', `<int xmlns="${plain}"/>`],
  ...elements.map((element) => started(element, element)),
]

/** What .NET refuses and our codec reads: the schema, or a rule behind it, refuses it in the service. */
export const refusedLater: readonly OddBody[] = [
  started('null for a number that has to be', '<Runtime i:nil="true"/>'),
  started('null for a truth value that has to be', '<ShareSession i:nil="true"/>'),
  started('a version of two parts', version('<a:_Major>1</a:_Major><a:_Minor>0</a:_Minor>')),
  started('a version of no parts', version('')),
  started('a variable without a value', variables(variable('<a:Key>K</a:Key>'))),
  started('a variable, its value first', variables(variable('<a:Value>V</a:Value><a:Key>K</a:Key>'))),
  started('null for a variable', variables('<a:KeyValueOfstringstring i:nil="true"/>')),
]

/** What .NET and we read differently for good: what each does, and why. */
export const differences: readonly (readonly [why: string, net: 'reads' | 'refuses', body: OddBody])[] = [
  [
    'half of a pair: .NET reads it and could never write it',
    'reads',
    started('half of a pair', '<ServiceName>&#xD800;</ServiceName>'),
  ],
  [
    'WCF reads 32 levels at most, whose reader is a stricter one than this',
    'reads',
    started('33 levels', '<a>'.repeat(32) + '</a>'.repeat(32)),
  ],
  [
    'references to elements before it, which no contract of the service has',
    'refuses',
    started('a reference', `<ServiceName xmlns:z="${plain}" z:Ref="i1"/>`),
  ],
  [
    'a name given twice: the service refuses it by a rule',
    'refuses',
    started('a variable twice', variables(variable('<a:Key>K</a:Key><a:Value/>').repeat(2))),
  ],
]
