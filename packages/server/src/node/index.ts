export type { MadeCertificate, OwnCertificate, TlsOptions } from './choose-certificate.ts'
export { type ListeningStandin, type ListenOptions, startStandin } from './listen.ts'
