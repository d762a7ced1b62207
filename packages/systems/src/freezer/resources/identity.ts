import {
  type Answer,
  type Call,
  fire,
  type HandlerResult,
  type HandlersOf,
  isoMillis,
  type Realm,
} from '@standin/engine'
import { findToken, lifetimeIn } from '../auth.ts'
import type { operations } from '../generated/types.ts'
import { identityId, tokenUid } from '../ids.ts'
import { readLogin } from '../read-login.ts'
import type { Token, TokenData } from '../types.ts'
import { jsonReply } from '../wire.ts'

/** The part of Keystone v3 that clients use, at `/v3` and again below `/identity`. */
export const identity: HandlersOf<operations> = {
  listIdentityVersions: (call) => listVersions(call as Call),
  showIdentity: (call) => showVersion(call as Call, '/v3'),
  showIdentityBelow: (call) => showVersion(call as Call, '/identity/v3'),
  issueToken: (call) => issueToken(call as Call),
  issueTokenBelow: (call) => issueToken(call as Call),
  showToken: (call) => showToken(call as Call),
  showTokenBelow: (call) => showToken(call as Call),
}

function issueToken(call: Call): HandlerResult {
  const login = readLogin(call)
  if ('error' in login) return { refuse: login }
  const asked = { ...call, identity: login }
  const fired = fire(call.realm, { kind: 'token', event: '.issue', parent: null, call: asked })
  if (fired.outcome !== 'done') return { refuse: { error: 'loginRefused' } }
  const token = fired.resource as Token
  return tokenReply(call, 201, token.id, token.data, token.createdAt)
}

/**
 * Who validates a token shows one of its own; what it asks about may be the same (as keystonemiddleware
 * does).
 */
function showToken(call: Call): HandlerResult {
  const { realm, root, request } = call
  const asker = findToken(realm, root, request.headers['x-auth-token'])
  if (!asker) return { refuse: { error: 'loginRefused' } }
  const text = request.headers['x-subject-token']
  if (text === undefined) return { refuse: { error: 'noSubject' } }
  const found = findToken(realm, root, text)
  if (!found) return { refuse: { error: 'noToken' } }
  return tokenReply(call, 200, text, found, realm.store.get(tokenUid(text))?.createdAt ?? call.at)
}

function tokenReply(call: Call, status: number, text: string, data: TokenData, issuedAt: number): Answer {
  return jsonReply(status, { token: tokenDocument(call, data, issuedAt) }, [
    ['x-subject-token', text],
    ['vary', 'X-Auth-Token'],
  ])
}

const domain = { id: 'default', name: 'Default' }
const micros = (at: number) => isoMillis(at).replace('Z', '000Z')

function tokenDocument(call: Call, data: TokenData, issuedAt: number): object {
  const { realm } = call
  const user = { id: data.userId, name: data.userName, domain, password_expires_at: null }
  return {
    methods: data.methods,
    user,
    audit_ids: [data.auditId],
    expires_at: micros(issuedAt + lifetimeIn(realm)),
    issued_at: micros(issuedAt),
    ...(data.projectId === null ? {} : scoped(call, data)),
  }
}

function scoped({ realm, origin, prefix }: Call, { projectId, projectName, roles }: TokenData): object {
  return {
    project: { id: projectId, name: projectName, domain },
    is_domain: false,
    roles: roles.map((name) => ({ id: identityId(realm, 'role', name), name })),
    catalog: [
      service(realm, 'backup', 'freezer', `${origin}${prefix}`),
      service(realm, 'identity', 'keystone', `${origin}${prefix}/identity`),
    ],
  }
}

/** The address is the one that the client used, a world's prefix included, so that it stays in its world. */
function service(realm: Realm, type: string, name: string, url: string): object {
  const endpoints = ['public', 'internal', 'admin'].map((face) => ({
    id: identityId(realm, 'role', `${type} ${face}`),
    interface: face,
    region: 'RegionOne',
    region_id: 'RegionOne',
    url,
  }))
  return { id: identityId(realm, 'role', type), name, type, endpoints }
}

function versionAt(call: Call, path: string): object {
  return {
    id: 'v3.14',
    status: 'stable',
    updated: '2020-04-07T00:00:00Z',
    links: [{ rel: 'self', href: `${call.origin}${call.prefix}${path}/` }],
    'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
  }
}

const showVersion = (call: Call, path: string) => jsonReply(200, { version: versionAt(call, path) })

const listVersions = (call: Call) =>
  jsonReply(300, { versions: { values: [versionAt(call, '/identity/v3')] } }, [
    ['location', `${call.origin}${call.prefix}/identity/v3/`],
  ])
