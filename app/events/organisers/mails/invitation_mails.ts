import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { localeOf } from '#app/accounts/mails/account_mail'
import type User from '#app/accounts/models/user'
import { eventFacts } from '#app/events/organisers/mails/event_facts'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { invitationPage } from '#app/events/organisers/queries/invitation_page'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { eventSummary } from '#app/events/queries/event_summary'
import { organisersOf } from '#app/events/queries/organisers_of'
import { sendMail } from '#app/messages/keep_mail'
import { appUrl } from '#config/app'

/** Those who are asked read the question, and that it was taken back; an answer is read by those who lead, a new lead by all. */
async function recipients(invitation: OrganiserInvitation): Promise<User[]> {
  const { status, matter, organisationId, eventId } = invitation
  if (status === 'open' || status === 'withdrawn') return organisersOf([organisationId])
  const organisers = await eventOrganisers(eventId, 'en')
  const isForAll = status === 'accepted' && matter === 'lead'
  return organisersOf(organisers.filter(({ lead }) => lead || isForAll).map(({ id }) => id))
}

/** One letter to each, in their own language, of how an invitation stands now; the same news is told once. */
export async function tellOfInvitation(invitationId: number): Promise<void> {
  const invitation = await OrganiserInvitation.findOrFail(invitationId)
  const { status, invitedBy, settledBy } = invitation
  const teller = status === 'open' ? invitedBy : settledBy
  for (const user of await recipients(invitation)) {
    if (user.id !== teller) await sendMail(await invitationMail(invitation, user))
  }
}

async function invitationMail(invitation: OrganiserInvitation, user: User) {
  const locale = localeOf(user)
  const i18n = i18nManager.locale(locale)
  const { id, eventId, status, matter, reason } = invitation
  const summary = (await eventSummary(eventId, locale))!
  const facts = await namesIn(invitation, summary.title.text, i18n)
  const say = (word: string) => i18n.t(`organisers.mails.${matter}.${status}.${word}`, facts)
  return {
    kind: `organiser.${status}`,
    dedupKey: `organiser.${status}:${id}:${user.id}`,
    to: { name: user.person.name, address: user.email },
    locale,
    subject: say('subject'),
    template: 'events/letter',
    data: {
      title: i18n.t(`organisers.matters.${matter}`),
      paragraphs: [say('text'), ...(reason ? [i18n.t('proposals.mails.reason', { reason })] : [])],
      facts: eventFacts(summary, i18n),
      note: null,
      href: `${appUrl}/manage/events/${eventId}/organiser-invitations/${id}`,
      label: i18n.t(`organisers.mails.${status === 'open' ? 'answer' : 'look'}`),
      why: i18n.t('organisers.mails.why'),
    },
    personId: user.personId,
    eventId,
  }
}

async function namesIn(invitation: OrganiserInvitation, title: string, i18n: I18n) {
  const { organisation, lead, inviter } = await invitationPage(invitation, i18n)
  return { event: title, organisation: organisation.text, lead: lead.text, inviter: inviter.text }
}
