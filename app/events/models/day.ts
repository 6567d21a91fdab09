import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Session from '#app/events/models/session'
import Venue from '#app/events/models/venue'
import { DaySchema } from '#database/schema'

export type Mode = 'on_site' | 'online' | 'hybrid'
export type DayStatus = 'scheduled' | 'postponed' | 'cancelled'

/**
 * One calendar day of an event, one entry in calendars. Date, local times and zone are the truth; the two
 * instants are derived from them in the same write.
 */
export default class Day extends DaySchema {
  declare mode: Mode
  declare status: DayStatus

  @belongsTo(() => Venue)
  declare venue: BelongsTo<typeof Venue>

  @hasMany(() => Session)
  declare sessions: HasMany<typeof Session>
}
