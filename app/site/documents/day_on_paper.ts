import type { I18n } from '@adonisjs/i18n'
import { documentText } from '#app/core/documents/document_text'
import type { Locale } from '#app/core/languages/locales'
import type { ProgrammeDay, ProgrammeItem } from '#app/events/queries/agenda/programme'

/** One day of an agenda as the template sets it: slots, each with its lanes from left to right. */
export function dayOnPaper({ label, towns, slots }: ProgrammeDay, i18n: I18n, locale: Locale) {
  const [first, second] = towns
  return {
    label,
    clocks: second
      ? i18n.t('site.event.clockOrder', { first: first.text, second: second.text })
      : null,
    slots: slots.map(({ items }) => {
      const lanes = Map.groupBy(items, ({ lane }) => lane)
      return [...lanes]
        .sort(([one], [other]) => one - other)
        .map(([, placed]) => placed.map(({ item }) => itemOnPaper(item, i18n, locale)))
    }),
  }
}

function itemOnPaper(item: ProgrammeItem, i18n: I18n, locale: Locale) {
  const { isBreak, time, otherTime, language, interpreted } = item
  const untitled = { text: isBreak ? i18n.t('site.event.break') : '–', lang: locale }
  return {
    isBreak,
    cancelled: item.isCancelled ? i18n.t('agenda.cancelled') : null,
    time,
    otherTime,
    title: documentText(item.title ?? untitled),
    description: documentText(item.description),
    organisation: documentText(item.organisation),
    track: documentText(item.track),
    room: item.room && i18n.t('site.event.room', { room: item.room.text }),
    languages: language || interpreted.length > 0 ? languagesOnPaper(item, i18n) : null,
    people: item.people.map((one) => ({
      name: documentText({ text: one.name, lang: one.lang }),
      role: i18n.t(`site.roles.${one.role}`),
    })),
  }
}

function languagesOnPaper({ language, interpreted }: ProgrammeItem, i18n: I18n): string {
  return i18n.t('agenda.public.languages', {
    language: language ?? '',
    hasLanguage: language ? 'yes' : 'no',
    interpreted: interpreted.join(', '),
    hasInterpreted: interpreted.length > 0 ? 'yes' : 'no',
  })
}
