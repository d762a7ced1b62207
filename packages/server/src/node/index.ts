export { type ListeningStandin, type ListenOptions, startStandin } from './listen.ts'
