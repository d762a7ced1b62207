/** Before all tests: one server for all files. This runs outside of jest's own modules, so that ESM may be imported. */
module.exports = async () => {
  const { startStandin } = await import('standin')
  globalThis.standin = await startStandin({ systems: ['freezer'], seed: 7 })
  process.env.STANDIN_URL = globalThis.standin.url
}
