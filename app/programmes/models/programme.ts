import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import ProgrammeTranslation from '#app/programmes/models/programme_translation'
import { ProgrammeSchema } from '#database/schema'

/** A funding programme, such as Interreg IPA Romania–Serbia. */
export default class Programme extends ProgrammeSchema {
  @hasMany(() => ProgrammeTranslation)
  declare translations: HasMany<typeof ProgrammeTranslation>
}
