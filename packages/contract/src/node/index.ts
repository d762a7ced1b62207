export { createHttpSend, type HttpOptions } from './http-send.ts'
export { createHttpTarget, type HttpTargetOptions } from './http-target.ts'
export { findStandin } from './standin-fake.ts'
