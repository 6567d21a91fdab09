import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Organisation from '#app/organisations/models/organisation'
import { ProjectPartnerSchema } from '#database/schema'

/** An organisation's role in a funded project. */
export default class ProjectPartner extends ProjectPartnerSchema {
  declare role: 'lead' | 'partner' | 'associated'

  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>
}
