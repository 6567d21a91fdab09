import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Organisation from '#app/organisations/models/organisation'
import { EventOrganiserSchema } from '#database/schema'

/** An organisation that hosts an event; one leads, others join. */
export default class EventOrganiser extends EventOrganiserSchema {
  @belongsTo(() => Organisation)
  declare organisation: BelongsTo<typeof Organisation>
}
