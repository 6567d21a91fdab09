import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Person from '#app/people/models/person'
import { FeedSchema } from '#database/schema'

/** A person's own calendar address; revoked ones answer 404. */
export default class Feed extends FeedSchema {
  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>
}
