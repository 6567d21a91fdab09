import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import Room from '#app/events/models/room'
import VenueTranslation from '#app/events/models/venue_translation'
import { VenueSchema } from '#database/schema'

/** A place where days happen; its names and town stand per language. */
export default class Venue extends VenueSchema {
  @hasMany(() => VenueTranslation)
  declare translations: HasMany<typeof VenueTranslation>

  @hasMany(() => Room)
  declare rooms: HasMany<typeof Room>
}
