import type { Trx } from '#app/core/database'
import AgendaTemplateItem from '#app/events/models/agenda_template_item'
import EventType from '#app/events/models/event_type'
import { AGENDA_TEMPLATES } from './agenda_templates.js'
import { translated } from './words.js'

/** The usual agendas of some of the standard types. */
export async function loadAgendaTemplates(trx: Trx) {
  for (const [key, lines] of Object.entries(AGENDA_TEMPLATES)) {
    const type = await EventType.query({ client: trx }).where('key', key).firstOrFail()
    let begins = 0
    for (const [position, { minutes, title, isBreak }] of lines.entries()) {
      const kind = isBreak ? 'break' : 'session'
      const { id } = await AgendaTemplateItem.create(
        { eventTypeId: type.id, position, kind, begins, minutes },
        { client: trx }
      )
      await trx.table('agenda_template_item_translations').multiInsert(
        translated(title).map(({ locale, text, origin }) => ({
          agenda_template_item_id: id,
          locale,
          origin,
          title: text,
        }))
      )
      begins += minutes
    }
  }
}
