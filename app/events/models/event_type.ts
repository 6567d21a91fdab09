import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import EventTypeTranslation from '#app/events/models/event_type_translation'
import { EventTypeSchema } from '#database/schema'
import type { RegistrationPolicy } from '#app/events/models/event'

export type Sign = 'conference' | 'roundtable' | 'seminar' | 'press' | 'workshop' | 'meeting'

/** A kind of event, shown by one of the six woven signs, with what its events start from. */
export default class EventType extends EventTypeSchema {
  declare sign: Sign
  declare registrationPolicy: RegistrationPolicy

  @hasMany(() => EventTypeTranslation)
  declare translations: HasMany<typeof EventTypeTranslation>
}
