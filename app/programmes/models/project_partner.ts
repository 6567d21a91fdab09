import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Organisation from '#app/organisations/models/organisation'
import { ProjectPartnerSchema } from '#database/schema'

export const PARTNER_ROLES = ['lead', 'partner', 'associated'] as const

export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** An organisation's role in a funded project. */
export default class ProjectPartner extends ProjectPartnerSchema {
  declare role: PartnerRole

  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>
}
