import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import i18nManager from '@adonisjs/i18n/services/main'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { I18n } from '@adonisjs/i18n'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { contactListHistory } from '#app/manage/contact_lists/queries/contact_list_history'
import { eventTypeHistory } from '#app/manage/event_types/queries/event_type_history'
import { eventHistory } from '#app/manage/history/history'
import { organisationHistory } from '#app/manage/organisations/queries/organisation_history'
import { questionSetHistory } from '#app/manage/questions/queries/question_set_history'
import type { ForeignWords } from '#app/people/foreign_words'
import { registrationHistory } from '#app/registrations/manage/registration_history'
import { createEvent } from '#database/factories/events'

interface Reader {
  i18n: I18n
  locale: Locale
  zone: string
}

/** The pages that show a history, each by what its rows are about. */
const PAGES = {
  event: async (id: number, reader: Reader) => {
    const { entries } = await eventHistory(id, reader, { size: 500, before: null })
    return entries
  },
  registration: registrationHistory,
  organisation: organisationHistory,
  contact_list: contactListHistory,
  event_type: eventTypeHistory,
  question_set: questionSetHistory,
}

type Page = keyof typeof PAGES

/** Where a verb is shown: by itself, or by how it begins. */
const SHOWN: Record<string, Page[]> = {
  ...{ event: ['event'], organiser: ['event'], proposal: ['event'], session: ['event'] },
  ...{ outcome_text: ['event'], outcome_file: ['event'], press_link: ['event'] },
  ...{ date_wish: ['event'], translation: ['event'], invitee: ['event'], message: ['event'] },
  ...{ attendance: ['event'], head_count: ['event'], registration_list: ['event'] },
  ...{ registration: ['event', 'registration'], question: ['event', 'question_set'] },
  ...{ question_set: ['question_set'], contact_list: ['contact_list'] },
  ...{ event_type: ['event_type'], organisation: ['organisation'] },
  ...{ 'membership': ['organisation'], 'logo': ['organisation'], 'account.link_shown': ['event'] },
}

/** What is kept and has no page that shows it. */
const KEPT = ['account', 'feed', 'programme', 'topic', 'project', 'milestone', 'venue']

/** The page of a type goes with it. */
const NEVER_SEEN = ['event_type.removed']

/** What some verbs are about, each in words of its own. */
const MATTERS: Record<string, string[]> = {
  organiser: ['partner', 'lead'],
  proposal: ['days', 'cancellation'],
}

const ITEM = { id: 1, starts: '10:00', ends: '11:00', title: 'Opening' }

async function verbs(): Promise<string[]> {
  const type = await readFile(app.makePath('app/activity/verbs.ts'), 'utf8')
  return [...type.matchAll(/^ {2}'(\w+\.\w+)':/gm)].map(([, verb]) => verb)
}

/** A sentence, however its foreign words are set apart. */
const plain = (words: string | ForeignWords) =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')

const pagesOf = (verb: string) => SHOWN[verb] ?? SHOWN[verb.split('.')[0]]

/** A row for each verb of a page, as often as it has words of its own. */
const rowsOf = (page: Page, all: string[]) =>
  all
    .filter((verb) => pagesOf(verb)?.includes(page) && !NEVER_SEEN.includes(verb))
    .flatMap((verb) => {
      const [room] = verb.split('.')
      const fields = room === 'event' ? ['slug'] : room === 'outcome_file' ? ['isPublic'] : []
      return (MATTERS[room] ?? [undefined]).map((matter) => ({
        verb,
        details: { fields, matter, date: '2027-03-12', source: 'door', item: ITEM },
      }))
    })

test.group('Every verb has words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('on a page that shows it, or no page does', async ({ assert }) => {
    const all = await verbs()
    assert.isAbove(all.length, 100)
    const nowhere = all.filter((verb) => !pagesOf(verb) && !KEPT.includes(verb.split('.')[0]))
    assert.deepEqual(nowhere, [])
  })

  for (const page of Object.keys(PAGES) as Page[]) {
    test(`in the history of a thing of the kind ${page}, in every language`, async ({ assert }) => {
      const { id } = await createEvent()
      const rows = rowsOf(page, await verbs())
      await db.table('activities').multiInsert(
        rows.map(({ verb, details }) => ({
          verb,
          actor_label: 'system',
          subject_type: page,
          subject_id: id,
          event_id: page === 'event' ? id : null,
          details: JSON.stringify(details),
          at: '2026-11-01 10:00:00.000',
        }))
      )
      for (const locale of LOCALES) {
        const i18n = i18nManager.locale(locale)
        const entries = await PAGES[page](id, { i18n, locale, zone: 'Europe/Sofia' })
        assert.lengthOf(entries, rows.length)
        const other = i18n.t('manage.history.other', { count: 1 })
        const silent = rows.toReversed().filter((_, index) => {
          const words = entries[index].words.map(plain).filter(Boolean)
          return words.length === 0 || words.includes(other)
        })
        assert.deepEqual(
          silent.map(({ verb }) => `${verb} (${locale})`),
          []
        )
      }
    })
  }
})
