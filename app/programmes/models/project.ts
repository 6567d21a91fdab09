import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Programme from '#app/programmes/models/programme'
import ProjectPartner from '#app/programmes/models/project_partner'
import ProjectTranslation from '#app/programmes/models/project_translation'
import { ProjectSchema } from '#database/schema'

/** A project that a programme funds. */
export default class Project extends ProjectSchema {
  @belongsTo(() => Programme)
  declare programme: BelongsTo<typeof Programme>

  @hasMany(() => ProjectTranslation)
  declare translations: HasMany<typeof ProjectTranslation>

  @hasMany(() => ProjectPartner)
  declare partners: HasMany<typeof ProjectPartner>
}
