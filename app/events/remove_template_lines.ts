import type { Trx } from '#app/core/database'
import { TEMPLATE_TRANSLATIONS } from '#app/events/agenda_template'

/** Takes lines of a template away with their words. */
export async function removeTemplateLines(trx: Trx, ids: number[]) {
  await trx.from(TEMPLATE_TRANSLATIONS.table).whereIn(TEMPLATE_TRANSLATIONS.key, ids).delete()
  await trx.from('agenda_template_items').whereIn('id', ids).delete()
}
