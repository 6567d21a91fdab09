import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { Locale } from '#app/core/languages/locales'
import { hashToken } from '#app/core/tokens'
import Event from '#app/events/models/event'
import Person from '#app/people/models/person'
import type { DeclineReason } from '#app/registrations/decline_reasons'
import RegistrationDay from '#app/registrations/models/registration_day'
import { RegistrationSchema } from '#database/schema'

export const ACTIVE_STATUSES = [
  'unconfirmed',
  'pending',
  'waitlisted',
  'offered',
  'confirmed',
] as const
export const REGISTRATION_STATUSES = [
  ...ACTIVE_STATUSES,
  'declined',
  'cancelled',
  'expired',
] as const
export const REGISTRATION_ROLES = [
  'participant',
  'speaker',
  'trainer',
  'staff',
  'interpreter',
  'media',
  'guest',
] as const

export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number]
export type RegistrationRole = (typeof REGISTRATION_ROLES)[number]

/** A person's place, or wish for one, at an event. What was typed stays here as it was typed. */
export default class Registration extends RegistrationSchema {
  declare status: RegistrationStatus
  declare role: RegistrationRole
  declare locale: Locale
  declare nameLocale: Locale
  declare declineReason: DeclineReason | null

  @belongsTo(() => Event)
  declare event: BelongsTo<typeof Event>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @hasMany(() => RegistrationDay)
  declare days: HasMany<typeof RegistrationDay>

  /** The registration whose own page a link opens. */
  static findByToken(token: string) {
    return this.findByOrFail('tokenHash', hashToken(token))
  }

  get isActive() {
    return (ACTIVE_STATUSES as readonly string[]).includes(this.status)
  }
}
