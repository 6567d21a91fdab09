import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { localeOf } from '#app/accounts/mails/account_mail'
import User from '#app/accounts/models/user'
import type { Locale } from '#app/core/languages/locales'
import { proposalInWords } from '#app/events/proposals/in_words'
import { differenceFacts } from '#app/events/mails/difference_facts'
import { eventSummary } from '#app/events/queries/event_summary'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { answersOf, organisersOf } from '#app/events/queries/organisers_of'
import { sendMail } from '#app/messages/keep_mail'
import EventProposal from '#app/events/models/event_proposal'
import { appUrl } from '#config/app'

/** Those who are asked read what is proposed, and that it was taken back; those who asked read how it ended. */
async function recipients(proposal: EventProposal): Promise<User[]> {
  const isForAsked = proposal.status === 'open' || proposal.status === 'withdrawn'
  if (isForAsked) {
    const answers = await answersOf(proposal.id)
    return organisersOf(answers.map((row) => row.organisation_id))
  }
  const proposer = await User.query()
    .where('id', proposal.proposedBy)
    .preload('person')
    .firstOrFail()
  const others = await organisersOf([proposal.organisationId])
  return [proposer, ...others.filter(({ id }) => id !== proposer.id)]
}

/** One letter to each, in their own language, of how a proposal stands now; the same news is told once. */
export async function tellOfProposal(proposalId: number): Promise<void> {
  const proposal = await EventProposal.findOrFail(proposalId)
  for (const user of await recipients(proposal)) {
    if (user.id === proposal.settledBy && proposal.status !== 'lapsed') continue
    await sendMail(await proposalMail(proposal, user))
  }
}

async function proposalMail(proposal: EventProposal, user: User) {
  const locale = localeOf(user)
  const i18n = i18nManager.locale(locale)
  const { status, matter } = proposal
  const facts = await factsOf(proposal, i18n)
  const { differences, note } = await proposalInWords(proposal, i18n)
  const say = (word: string) => i18n.t(`proposals.mails.${status}.${word}`, facts)
  const reason =
    status === 'lapsed' ? i18n.t(`proposals.lapsed.${proposal.reason}`) : (proposal.reason ?? null)
  return {
    kind: `proposal.${status}`,
    dedupKey: `proposal.${status}:${proposal.id}:${user.id}`,
    to: { name: user.person.name, address: user.email },
    locale,
    subject: say('subject'),
    template: 'events/letter',
    data: {
      title: i18n.t(`proposals.matters.${matter}`),
      paragraphs: [say('text'), ...(reason ? [i18n.t('proposals.mails.reason', { reason })] : [])],
      facts: differenceFacts(differences, i18n),
      note: note && i18n.t('proposals.mails.note', { note }),
      href: `${appUrl}/manage/events/${proposal.eventId}/proposals/${proposal.id}`,
      label: i18n.t(`proposals.mails.${status === 'open' ? 'answer' : 'look'}`),
      why: i18n.t('proposals.mails.why'),
    },
    personId: user.personId,
    eventId: proposal.eventId,
  }
}

async function factsOf(proposal: EventProposal, i18n: I18n) {
  const locale = i18n.locale as Locale
  const summary = (await eventSummary(proposal.eventId, locale))!
  const organisers = await eventOrganisers(proposal.eventId, locale)
  const proposer = organisers.find(({ id }) => id === proposal.organisationId)
  return {
    event: summary.title.text,
    organisation: proposer?.name.text ?? '',
  }
}
