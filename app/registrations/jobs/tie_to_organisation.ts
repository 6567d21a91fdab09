import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tieToOrganisation } from '#app/registrations/actions/tie_to_organisation'

export default class TieToOrganisation extends Job<
  Verbs['organisation.created'] & Verbs['organisation.edited']
> {
  static options = { name: 'tie_to_organisation' }

  async execute() {
    await tieToOrganisation(this.payload.organisationId)
  }
}
