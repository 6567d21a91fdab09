import db from '@adonisjs/lucid/services/db'

/** Whether a type's events have a usual agenda. */
export async function hasTemplate(eventTypeId: number): Promise<boolean> {
  const line = await db.from('agenda_template_items').where('event_type_id', eventTypeId).first()
  return line !== null
}
