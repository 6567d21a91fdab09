import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { TEMPLATE_TRANSLATIONS, type WantedLine } from '#app/events/agenda_template'
import { lockEventType } from '#app/events/lock_event_type'
import { removeTemplateLines } from '#app/events/remove_template_lines'
import AgendaTemplateItem from '#app/events/models/agenda_template_item'
import type EventType from '#app/events/models/event_type'

interface TemplateEdit {
  eventTypeId: number
  /** Every line that the template shall have. */
  lines: WantedLine[]
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Sets the usual agenda of a type's events. Agendas that were filled from it stay as they are. */
export function editAgendaTemplate(edit: TemplateEdit): Promise<Result<null, { reason: 'stale' }>> {
  return transaction(async (trx) => {
    const type = await lockEventType(trx, edit.eventTypeId)
    if (type.revision !== edit.revision) return refuse('stale')
    await writeLines(trx, type, edit.lines)
    await type.merge({ revision: type.revision + 1 }).save()
    const { id, organisationId } = type
    const subject = { type: 'event_type', id }
    const occasion = { actor: edit.actor, subject, organisationId, details: { fields: ['agenda'] } }
    await record(trx, 'event_type.edited', { eventTypeId: id }, occasion)
    return done(null)
  })
}

async function writeLines(trx: Trx, type: EventType, wanted: WantedLine[]) {
  const standing = await AgendaTemplateItem.query({ client: trx }).where('event_type_id', type.id)
  const gone = standing.filter(({ id }) => !wanted.some((line) => line.id === id))
  const goneIds = gone.map(({ id }) => id)
  await removeTemplateLines(trx, goneIds)
  const ordered = [...wanted].sort((one, other) => one.begins - other.begins)
  for (const [position, { id, kind, begins, minutes, texts: typed }] of ordered.entries()) {
    const line =
      standing.find((one) => one.id === id) ?? new AgendaTemplateItem().useTransaction(trx)
    await line.merge({ eventTypeId: type.id, position, kind, begins, minutes }).save()
    await editTexts(trx, TEMPLATE_TRANSLATIONS, line.id, { typed, source: type.locale })
  }
}
