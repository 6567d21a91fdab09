import type { Trx } from '#app/core/database'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import { readManyTranslations } from '#app/core/translations/write'

export const TEMPLATE_TRANSLATIONS = {
  table: 'agenda_template_item_translations',
  key: 'agenda_template_item_id',
  fields: ['title'] as const,
  extra: ({ title }: TranslatedRow<'title'>) => ({ title: title ?? '' }),
}

/** A line of a template: when it begins, in minutes from the start of the day, and how long it lasts. */
interface TemplateLine {
  kind: 'session' | 'break'
  begins: number
  minutes: number
}

/** A line as somebody wants it; without an id it is a new one. */
export interface WantedLine extends TemplateLine {
  id?: number
  texts: TypedTexts<'title'>
}

export interface KeptLine extends TemplateLine {
  id: number
  texts: TranslatedRow<'title'>[]
}

/** The usual agenda of a type's events, in its order; empty where nobody wrote one. */
export async function readTemplate(
  client: Pick<Trx, 'from'>,
  eventTypeId: number
): Promise<KeptLine[]> {
  const lines: (TemplateLine & { id: number })[] = await client
    .from('agenda_template_items')
    .where('event_type_id', eventTypeId)
    .orderBy(['position', 'id'])
    .select('id', 'kind', 'begins', 'minutes')
  const ids = lines.map(({ id }) => id)
  const texts = await readManyTranslations(client, TEMPLATE_TRANSLATIONS, ids)
  return lines.map((line) => ({ ...line, texts: texts.get(line.id) ?? [] }))
}
