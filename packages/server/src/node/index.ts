export {
  type ChosenCertificate,
  chooseCertificate,
  type MadeCertificate,
  type OwnCertificate,
  type TlsOptions,
} from './choose-certificate.ts'
export { type ListeningStandin, type ListenOptions, startStandin } from './listen.ts'
