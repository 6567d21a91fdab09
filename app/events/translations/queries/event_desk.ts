import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import { dateAndTime, plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'
import { eventZone } from '#app/events/queries/event_zone'
import TranslationRequest, {
  type RequestState,
} from '#app/events/translations/models/translation_request'
import { talliesOf } from '#app/events/translations/queries/event_tallies'
import { nameOf } from '#app/events/translations/queries/work_groups'
import { mayEditVenue } from '#app/events/reach_venues'
import type { Tally, TextItem } from '#app/events/translations/text_items'

interface Reader {
  access: Access
  locale: Locale
  i18n: I18n
}

export const REQUEST_BADGES: Record<RequestState, string> = {
  open: 'wait',
  done: 'ok',
  expired: 'off',
  revoked: 'no',
}

/** How an event's texts stand in each of its languages, and whom the organisers asked for translations. */
export async function eventDesk(event: Event, reader: Reader) {
  const { locale } = reader
  const tallies = await talliesOf(event.id, locale)
  const zone = await eventZone(event.id)
  const requests = await TranslationRequest.query()
    .where('event_id', event.id)
    .orderBy('id', 'desc')
    .preload('person')
  return {
    languages: tallies.map((tally) => languageRow(event, tally, reader)),
    requests: requests.map((request) => ({
      href: `/manage/events/${event.id}/translation-requests/${request.id}`,
      name: { text: request.person.name, lang: request.person.nameLocale },
      language: request.language,
      texts: request.keys.length,
      state: { key: request.state, kind: REQUEST_BADGES[request.state] },
      deadline: request.deadline && plainDate(request.deadline, locale),
      savedAt: request.savedAt && dateAndTime(request.savedAt.setZone(zone), locale),
    })),
  }
}

function languageRow(event: Event, tally: Tally, { access, locale, i18n }: Reader) {
  const base = `/manage/events/${event.id}/translations/${tally.language}`
  const link = (item: TextItem) => {
    const { kind, organisationId } = item.thing
    const isOwn = kind !== 'venue' || mayEditVenue(access, organisationId)
    return {
      href: isOwn ? `${base}#texts-${item.key}-${item.locale}` : null,
      field: i18n.t(`translations.fields.${item.field}`),
      thing: nameOf(item.thing, locale),
      kind,
    }
  }
  return {
    language: tally.language,
    isSource: tally.isSource,
    filled: tally.filled,
    total: tally.total,
    missing: tally.missing.map(link),
    outOfDate: tally.outOfDate.map(link),
    href: base,
    askHref: `/manage/events/${event.id}/translation-requests/create?language=${tally.language}`,
  }
}
