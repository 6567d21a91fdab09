import i18nManager from '@adonisjs/i18n/services/main'
import { localeOf } from '#app/accounts/mails/account_mail'
import type User from '#app/accounts/models/user'
import type { Verbs } from '#app/activity/verbs'
import { namesOf } from '#app/core/languages/names_of'
import { eventFacts } from '#app/events/organisers/mails/event_facts'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { eventSummary } from '#app/events/queries/event_summary'
import { organisersOf } from '#app/events/queries/organisers_of'
import { sendMail } from '#app/messages/keep_mail'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { appUrl } from '#config/app'

type Departure = Verbs['organiser.left']

/** The lead reads that a partner left; a partner reads that the lead took it out. */
export async function tellOfDeparture(departure: Departure): Promise<void> {
  const { eventId, organisationId, leaves, by } = departure
  const organisers = await eventOrganisers(eventId, 'en')
  const leads = organisers.filter(({ lead }) => lead).map(({ id }) => id)
  for (const user of await organisersOf(leaves ? leads : [organisationId])) {
    if (user.id !== by) await sendMail(await departureMail(departure, user))
  }
}

async function departureMail({ eventId, organisationId, leaves, revision }: Departure, user: User) {
  const locale = localeOf(user)
  const i18n = i18nManager.locale(locale)
  const summary = (await eventSummary(eventId, locale))!
  const names = await namesOf(ORGANISATIONS, [organisationId], locale)
  const organisation = names.get(organisationId)?.text ?? ''
  const facts = { event: summary.title.text, organisation }
  const kind = leaves ? 'left' : 'removed'
  const say = (word: string) => i18n.t(`organisers.mails.${kind}.${word}`, facts)
  return {
    kind: `organiser.${kind}`,
    dedupKey: `organiser.${kind}:${eventId}:${organisationId}:${revision}:${user.id}`,
    to: { name: user.person.name, address: user.email },
    locale,
    subject: say('subject'),
    template: 'events/letter',
    data: {
      title: i18n.t('organisers.mails.title'),
      paragraphs: [say('text')],
      facts: eventFacts(summary, i18n),
      note: null,
      href: leaves ? `${appUrl}/manage/events/${eventId}/organisers` : `${appUrl}/manage/events`,
      label: i18n.t(`organisers.mails.${leaves ? 'organisers' : 'events'}`),
      why: i18n.t('organisers.mails.why'),
    },
    personId: user.personId,
    eventId,
  }
}
