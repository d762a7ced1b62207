export { operations as controlOperations } from './generated/operations.ts'
export type { components as ControlComponents, operations as ControlOperations } from './generated/types.ts'
