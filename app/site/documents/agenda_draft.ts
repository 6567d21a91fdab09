import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import { fromSql } from '#app/core/columns'
import type { Draft } from '#app/core/documents/document'
import { documentLanguage, documentText } from '#app/core/documents/document_text'
import { longDateList } from '#app/core/languages/date_list'
import type { Locale } from '#app/core/languages/locales'
import { agendaPictures } from '#app/site/documents/agenda_pictures'
import { dayOnPaper } from '#app/site/documents/day_on_paper'
import { agendaPage } from '#app/site/queries/agenda_page'

/** The agenda of an event as a document: what its page says, with emblem, funding line, project code and logos. */
export async function agendaDraft(eventId: number, i18n: I18n, locale: Locale): Promise<Draft> {
  const { event, days, people, dates, places } = await agendaPage(eventId, locale)
  const { funding } = event
  const { pictures, emblem, programmeLogo, logos } = await agendaPictures(
    funding,
    event.logos,
    i18n
  )
  const changed = await lastChange(eventId)
  const roles = (names: string[]) => names.map((role) => i18n.t(`site.roles.${role}`)).join(', ')
  return {
    template: 'agenda.typ',
    pictures,
    at: Math.floor(changed.toSeconds()),
    data: {
      ...documentLanguage(locale),
      made: { year: changed.year, month: changed.month, day: changed.day },
      title: documentText(event.title),
      organisers: event.organisers.map(documentText),
      dates: dates.length > 0 ? longDateList(dates, locale) : '',
      places: places.map(documentText),
      project: documentText(funding?.project ?? null),
      code: await projectCode(event.projectId),
      words: { agenda: i18n.t('site.event.programme'), people: i18n.t('agenda.public.people') },
      funding: funding && {
        emblem,
        programmeLogo,
        statement: documentText(funding.statement),
        programme: documentText(funding.programme),
        disclaimer: documentText(funding.disclaimer),
      },
      days: days.map((day) => dayOnPaper(day, i18n, locale)),
      people: people.map((one) => ({
        name: documentText(one.name),
        roles: roles(one.roles),
        affiliation: documentText(one.affiliation),
        bio: documentText(one.bio),
      })),
      logos,
    },
  }
}

async function lastChange(eventId: number) {
  const { updated_at: at } = await db.from('events').where('id', eventId).firstOrFail()
  return fromSql(at)
}

async function projectCode(projectId: number | null): Promise<string | null> {
  if (projectId === null) return null
  const { code } = await db.from('projects').where('id', projectId).firstOrFail()
  return code
}
