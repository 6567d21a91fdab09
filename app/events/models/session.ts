import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Room from '#app/events/models/room'
import SessionPerson from '#app/events/models/session_person'
import SessionTranslation from '#app/events/models/session_translation'
import { SessionSchema } from '#database/schema'

/**
 * An agenda item within a day; attendance is taken per session. A day without an agenda has one hidden
 * session that lasts the whole day.
 */
export default class Session extends SessionSchema {
  declare kind: 'session' | 'break'

  @hasMany(() => SessionTranslation)
  declare translations: HasMany<typeof SessionTranslation>

  @hasMany(() => SessionPerson)
  declare people: HasMany<typeof SessionPerson>

  @belongsTo(() => Room)
  declare room: BelongsTo<typeof Room>
}
