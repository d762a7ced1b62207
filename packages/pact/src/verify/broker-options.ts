/** Where pacts come from and results go to, when there is a broker. */
export interface BrokerOptions {
  readonly url: string
  readonly token?: string
  readonly username?: string
  readonly password?: string
  /** Which versions of consumers are meant. Default: the main branch and what is deployed or released. */
  readonly selectors?: readonly object[]
  readonly enablePending?: boolean
  readonly publish?: PublishOptions
}

export interface PublishOptions {
  /** The provider's version. */
  readonly version: string
  readonly branch?: string
  readonly tags?: readonly string[]
  /** Where the build's page is. */
  readonly buildUrl?: string
}

const usualSelectors = [{ mainBranch: true }, { deployedOrReleased: true }]

/** A broker in the words of Pact's verifier. */
export function brokerWords(broker: BrokerOptions | undefined): Readonly<Record<string, unknown>> {
  if (!broker) return {}
  const { url, token, username, password, selectors = usualSelectors, enablePending, publish } = broker
  const { version, branch, tags, buildUrl } = publish ?? {}
  return {
    pactBrokerUrl: url,
    consumerVersionSelectors: selectors,
    ...given({
      pactBrokerToken: token,
      pactBrokerUsername: username,
      pactBrokerPassword: password,
      enablePending,
    }),
    ...given({
      providerVersion: version,
      providerVersionBranch: branch,
      providerVersionTags: tags,
      buildUrl,
    }),
    ...(publish ? { publishVerificationResult: true } : {}),
  }
}

const given = (words: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined))
