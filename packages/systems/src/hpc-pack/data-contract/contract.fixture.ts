import { createDataContractCodec } from './create-data-contract-codec.ts'
import type { XmlTable } from './xml-table.ts'

export const hpc = 'http://hpc.microsoft.com/'
export const common = 'http://schemas.microsoft.com/HPCS2008R2/common'
export const plain = 'http://schemas.microsoft.com/2003/10/Serialization/'
export const system = 'http://schemas.datacontract.org/2004/07/System'
export const arrays = 'http://schemas.microsoft.com/2003/10/Serialization/Arrays'
export const generic = 'http://schemas.datacontract.org/2004/07/System.Collections.Generic'
export const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

/** Every shape of body that the Web service has, with few members. */
export const table = {
  WebSessionInfo: {
    root: { name: 'WebSessionInfo', namespace: hpc },
    type: 'object',
    namespace: hpc,
    members: [
      { name: 'BrokerNode', type: 'string' },
      { name: 'Id', type: 'int' },
      { name: 'IsDurable', type: 'boolean' },
      { name: 'MaxMessageSize', type: 'long' },
      { name: 'ServiceOperationTimeout', type: 'int' },
      { name: 'ServiceVersion', ref: 'Version' },
    ],
  },
  WebSessionStartInfo: {
    root: { name: 'WebSessionStartInfo', namespace: hpc },
    type: 'object',
    namespace: hpc,
    members: [
      { name: 'CanPreempt', type: 'boolean' },
      { name: 'Environments', ref: 'Environments' },
      { name: 'MaxUnits', type: 'int' },
      { name: 'Runtime', type: 'int' },
      { name: 'ServiceName', type: 'string' },
      { name: 'ServiceVersion', ref: 'Version' },
      { name: 'Username', type: 'string' },
    ],
  },
  Version: {
    root: { name: 'Version', namespace: system },
    type: 'object',
    namespace: system,
    members: [
      { name: '_Build', type: 'int' },
      { name: '_Major', type: 'int' },
      { name: '_Minor', type: 'int' },
      { name: '_Revision', type: 'int' },
    ],
  },
  Environments: {
    type: 'list',
    namespace: arrays,
    item: {
      name: 'KeyValueOfstringstring',
      type: 'object',
      namespace: arrays,
      members: [
        { name: 'Key', type: 'string' },
        { name: 'Value', type: 'string' },
      ],
    },
  },
  HpcWebServiceFault: {
    root: { name: 'HpcWebServiceFault', namespace: common },
    type: 'object',
    namespace: common,
    members: [
      { name: 'Code', type: 'int' },
      { name: 'Message', type: 'string' },
      {
        name: 'Values',
        type: 'list',
        namespace: generic,
        item: {
          name: 'KeyValuePairOfstringstring',
          type: 'object',
          namespace: generic,
          members: [
            { name: 'key', type: 'string' },
            { name: 'value', type: 'string' },
          ],
        },
      },
    ],
  },
  BrokerClientStatus: {
    root: { name: 'BrokerClientStatus', namespace: 'http://hpc.microsoft.com' },
    type: 'enum',
    values: { Unknown: 0, Ready: 1, Processing: 2, Finished: 3 },
  },
  JobId: { root: { name: 'int', namespace: plain }, type: 'int' },
  Words: { root: { name: 'string', namespace: plain }, type: 'string' },
  SchedulerFault: { type: 'choice', of: ['HpcWebServiceFault', 'Words'] },
  ArrayOfProperty: {
    root: { name: 'ArrayOfProperty', namespace: common },
    type: 'list',
    namespace: common,
    item: { name: 'Property', ref: 'Property' },
  },
  ArrayOfObject: {
    root: { name: 'ArrayOfObject', namespace: common },
    type: 'list',
    namespace: common,
    item: {
      name: 'Object',
      type: 'object',
      namespace: common,
      members: [{ name: 'Properties', ref: 'ArrayOfProperty' }],
    },
  },
  Property: {
    type: 'object',
    namespace: common,
    members: [
      { name: 'Name', type: 'string' },
      { name: 'Value', type: 'string' },
    ],
  },
} as const satisfies XmlTable

export const codec = createDataContractCodec(table)

export type BodyName = keyof typeof table

export const read = (text: string, schema: BodyName, settings = {}) =>
  codec.read(new TextEncoder().encode(text), schema, settings)

/** A session as a client starts it, with these elements. */
export const start = (elements: string, declared = '') =>
  `<WebSessionStartInfo xmlns="${hpc}" xmlns:i="${xsi}"${declared}>${elements}</WebSessionStartInfo>`
