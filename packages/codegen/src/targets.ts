export type Target = {
  /** The OpenAPI document, from the root of the repository. */
  readonly spec: string
  /** The folder its modules are written to, from the root of the repository. */
  readonly output: string
  /** Pointers of composition keywords in request bodies that may stay; each needs a reason beside it. */
  readonly composed?: readonly string[]
}

export type Targets = { readonly [id: string]: Target }

export const targets: Targets = {
  kettle: { spec: 'specs/kettle/openapi.yaml', output: 'packages/toy-system/src/generated' },
  'sas-compute': {
    spec: 'specs/sas-compute/openapi.yaml',
    output: 'packages/systems/src/sas-compute/generated',
  },
  'hpc-pack': { spec: 'specs/hpc-pack/openapi.yaml', output: 'packages/systems/src/hpc-pack/generated' },
  standin: { spec: 'specs/standin/openapi.yaml', output: 'packages/server/src/control/generated' },
  freezer: { spec: 'specs/freezer/openapi.yaml', output: 'packages/systems/src/freezer/generated' },
}
