import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import OrganisationTranslation from '#app/organisations/models/organisation_translation'
import { OrganisationSchema } from '#database/schema'

export const ORGANISATION_TYPES = [
  'public_body',
  'agency',
  'ngo',
  'sme',
  'cluster',
  'university',
  'school',
  'other',
] as const

export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

/** A legal entity with a country: partner, member, host. */
export default class Organisation extends OrganisationSchema {
  declare type: OrganisationType

  @hasMany(() => OrganisationTranslation)
  declare translations: HasMany<typeof OrganisationTranslation>
}
