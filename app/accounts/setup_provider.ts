import type { ApplicationService } from '@adonisjs/core/types'

/** Shows on the console how the first account is made, as long as there is none. */
export default class SetupProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.inTest) return
    const { offerSetup } = await import('#app/accounts/actions/offer_setup')
    const address = await offerSetup()
    if (!address) return
    process.stdout.write(
      `\n  Nobody has an account here yet. Make the first one, within a day, at\n  ${address}\n\n`
    )
  }
}
