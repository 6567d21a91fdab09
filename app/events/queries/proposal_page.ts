import type { I18n } from '@adonisjs/i18n'
import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import User from '#app/accounts/models/user'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { namedOptions } from '#app/core/forms/named_options'
import { rowId } from '#app/core/row_id'
import { actsFor } from '#app/events/proposals/must_agree'
import { proposalInWords } from '#app/events/proposals/in_words'
import { eventZone } from '#app/events/queries/event_zone'
import { answersOf } from '#app/events/queries/organisers_of'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { typedName } from '#app/people/name_locale'
import EventProposal from '#app/events/models/event_proposal'

/** The proposal of an address below its event. @throws 404 when the event has none such */
export async function findProposal(eventId: number, id: unknown): Promise<EventProposal> {
  const proposal = await EventProposal.query()
    .where({ event_id: eventId, id: rowId(id) ?? 0 })
    .first()
  if (!proposal) throw new Exception('no such proposal', { status: 404, code: 'E_NOT_FOUND' })
  return proposal
}

/** What somebody may do with a proposal while it is open. */
export async function proposalRights(access: Access, proposal: EventProposal) {
  const answers = await answersOf(proposal.id)
  const own = await actsFor(db, proposal.eventId, access)
  const asked = answers.filter((row) => access.organiserOf.includes(row.organisation_id))
  return {
    isAsked: asked.length > 0,
    mayAnswer: asked.some((row) => row.agrees === null),
    mayWithdraw: access.admin || own.includes(proposal.organisationId),
  }
}

/** Everything the page of a proposal shows. */
export async function proposalPage(proposal: EventProposal, i18n: I18n) {
  const locale = i18n.locale as Locale
  const zone = await eventZone(proposal.eventId)
  const names = await namedOptions(ORGANISATIONS, locale)
  const nameOf = (id: number) => {
    const option = names.find(({ value }) => value === String(id))
    return { text: option?.label ?? '', lang: option?.lang ?? locale }
  }
  const proposer = await User.query()
    .where('id', proposal.proposedBy)
    .preload('person')
    .firstOrFail()
  const answers = await answersOf(proposal.id)
  const { status, matter, reason } = proposal
  return {
    id: proposal.id,
    status,
    matter,
    reason: reason && status === 'lapsed' ? i18n.t(`proposals.lapsed.${reason}`) : reason,
    organisation: nameOf(proposal.organisationId),
    proposer: typedName(proposer.person.name, locale),
    at: dateAndTime(proposal.proposedAt.setZone(zone), locale),
    answers: answers.map((row) => ({
      organisation: nameOf(row.organisation_id),
      answer: row.agrees === null ? 'waits' : row.agrees ? 'yes' : 'no',
    })),
    ...(await proposalInWords(proposal, i18n)),
  }
}
