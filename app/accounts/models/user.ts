import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Grant from '#app/accounts/models/grant'
import Person from '#app/people/models/person'
import { UserSchema } from '#database/schema'

/** An account that signs in; belongs to a person. Without a password it is opened by e-mailed links. */
export default class User extends UserSchema {
  @column({ serializeAs: null })
  declare passwordHash: string | null

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasMany(() => Grant)
  declare grants: HasMany<typeof Grant>
}
