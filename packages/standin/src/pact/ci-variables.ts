/** What the usual variables say of a broker and of the CI run, under the names that Pact's and CI's own tools use. */
export interface CiVariables {
  readonly brokerUrl: string | undefined
  readonly brokerToken: string | undefined
  readonly brokerUsername: string | undefined
  readonly brokerPassword: string | undefined
  /** The commit. */
  readonly version: string | undefined
  readonly branch: string | undefined
  readonly buildUrl: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const names: Readonly<Record<keyof CiVariables, readonly string[]>> = {
  brokerUrl: ['PACT_BROKER_BASE_URL'],
  brokerToken: ['PACT_BROKER_TOKEN'],
  brokerUsername: ['PACT_BROKER_USERNAME'],
  brokerPassword: ['PACT_BROKER_PASSWORD'],
  version: [
    'PACT_PROVIDER_VERSION',
    'GIT_COMMIT',
    'GITHUB_SHA',
    'CI_COMMIT_SHA',
    'BUILD_SOURCEVERSION',
    'CIRCLE_SHA1',
  ],
  // GitHub's head is set for pull requests alone, where the other is none of the repository's branches.
  branch: [
    'PACT_PROVIDER_BRANCH',
    'GIT_BRANCH',
    'GITHUB_HEAD_REF',
    'GITHUB_REF_NAME',
    'CI_COMMIT_REF_NAME',
    'BUILD_SOURCEBRANCHNAME',
    'CIRCLE_BRANCH',
  ],
  buildUrl: ['PACT_BUILD_URL', 'BUILD_URL', 'CI_JOB_URL', 'CIRCLE_BUILD_URL'],
}

export function fromEnvironment(environment: Environment): CiVariables {
  const first = (all: readonly string[]) => all.map((name) => environment[name]).find((value) => value)
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  const onGithub = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
  return {
    brokerUrl: first(names.brokerUrl),
    brokerToken: first(names.brokerToken),
    brokerUsername: first(names.brokerUsername),
    brokerPassword: first(names.brokerPassword),
    version: first(names.version),
    branch: first(names.branch),
    buildUrl: first(names.buildUrl) ?? onGithub,
  }
}
