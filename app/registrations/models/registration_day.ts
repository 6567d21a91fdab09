import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Day from '#app/events/models/day'
import { RegistrationDaySchema } from '#database/schema'

/** One day that a registration is for, and how the person takes part. */
export default class RegistrationDay extends RegistrationDaySchema {
  declare mode: 'on_site' | 'online'
  declare status: 'chosen' | 'waitlisted' | 'given_up'

  @belongsTo(() => Day)
  declare day: BelongsTo<typeof Day>
}
