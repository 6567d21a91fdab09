import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Person from '#app/people/models/person'
import { SessionPersonSchema } from '#database/schema'

export type SessionRole = 'speaker' | 'trainer' | 'moderator' | 'interpreter'

/** Who does what at a session. A trainer is whoever stands here as one: it is no grant. */
export default class SessionPerson extends SessionPersonSchema {
  static table = 'session_people'

  declare role: SessionRole

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
