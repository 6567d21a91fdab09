import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Day from '#app/events/models/day'
import EventLanguage from '#app/events/models/event_language'
import EventLocale from '#app/events/models/event_locale'
import EventOrganiser from '#app/events/models/event_organiser'
import EventTranslation from '#app/events/models/event_translation'
import EventType from '#app/events/models/event_type'
import Project from '#app/programmes/models/project'
import type { Locale } from '#app/core/languages/locales'
import { EventSchema } from '#database/schema'

export const REGISTRATION_POLICIES = ['open', 'approval', 'invited', 'members', 'none'] as const
export const VISIBILITIES = ['public', 'unlisted', 'members', 'internal'] as const

export type EventStatus = 'draft' | 'published' | 'postponed' | 'cancelled' | 'archived'
export type Visibility = (typeof VISIBILITIES)[number]
export type RegistrationPolicy = (typeof REGISTRATION_POLICIES)[number]

/** What people register for; has a type, organisers, languages, and one or more days, or none yet. */
export default class Event extends EventSchema {
  declare status: EventStatus
  declare visibility: Visibility
  declare registrationPolicy: RegistrationPolicy
  declare locale: Locale

  @belongsTo(() => EventType)
  declare type: BelongsTo<typeof EventType>

  @belongsTo(() => Project)
  declare project: BelongsTo<typeof Project>

  @hasMany(() => EventTranslation)
  declare translations: HasMany<typeof EventTranslation>

  @hasMany(() => EventOrganiser)
  declare organisers: HasMany<typeof EventOrganiser>

  @hasMany(() => EventLanguage)
  declare languages: HasMany<typeof EventLanguage>

  @hasMany(() => EventLocale)
  declare locales: HasMany<typeof EventLocale>

  @hasMany(() => Day)
  declare days: HasMany<typeof Day>
}
