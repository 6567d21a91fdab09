import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import type { Locale } from '#app/core/languages/locales'
import EventTypeTranslation from '#app/events/models/event_type_translation'
import { EventTypeSchema } from '#database/schema'
import type { RegistrationPolicy } from '#app/events/models/event'

export const SIGNS = [
  'conference',
  'roundtable',
  'seminar',
  'press',
  'workshop',
  'meeting',
] as const

export type Sign = (typeof SIGNS)[number]

/**
 * A kind of event, shown by one of the six woven signs, with what its events start from. Those without an
 * organisation are everyone's.
 */
export default class EventType extends EventTypeSchema {
  declare sign: Sign
  declare registrationPolicy: RegistrationPolicy
  declare locale: Locale

  @hasMany(() => EventTypeTranslation)
  declare translations: HasMany<typeof EventTypeTranslation>
}
