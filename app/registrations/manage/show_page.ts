import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { organisationNames } from '#app/organisations/queries/organisation_names'
import { typedName } from '#app/people/name_locale'
import { choicesOf } from '#app/registrations/choices'
import { DECLINE_REASONS } from '#app/registrations/decline_reasons'
import { declineWords } from '#app/registrations/decline_words'
import { languagesRead } from '#app/registrations/language_options'
import { whoIsTold } from '#app/registrations/manage/answer_step'
import { changesOfAll } from '#app/registrations/manage/changes'
import { registrationHistory } from '#app/registrations/manage/registration_history'
import Registration from '#app/registrations/models/registration'
import { answered } from '#app/registrations/queries/answered'
import { allQuestions } from '#app/registrations/queries/registration_questions'
import { consentRecord } from '#app/registrations/queries/consent_record'
import { peopleWaitingOn } from '#app/registrations/queries/day_position'
import { registrationCard, type CardDay } from '#app/registrations/queries/registration_card'
import { isChange, isUndecided, mayOffer } from '#app/registrations/registration_state'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { BADGES } from '#app/registrations/status_badges'

/** One registration as its organisers see it: what was typed, how it stands, what can be done, what happened. */
export async function showPage(
  access: Access,
  event: Event,
  registration: Registration,
  { i18n, locale }: { i18n: I18n; locale: Locale }
) {
  const head = await eventHead(access, event, 'registrations', locale)
  const { event: summary, ...card } = await registrationCard(registration, locale)
  const at = (moment: Registration['createdAt'] | null) =>
    moment && momentAtHome(moment, summary, locale)
  const zone = summary.home.zone
  const reader = { i18n, locale, seesSensitive: head.mayEdit }
  const questions = await allQuestions(event.id, locale)
  const choices = await choicesOf(db, registration.id)
  const standing = { registration, choices, companions: card.companions }
  const changes = await changesOfAll(summary, [standing], reader)
  return {
    head,
    person: {
      ...registration.serialize({ fields: ['id', 'email', 'role', 'district', 'source'] }),
      name: card.name,
      organisation: await organisationOf(registration, locale),
      organisationType: registration.organisationType,
      country: registration.country && countryName(registration.country, locale),
      mails: registration.locale,
      deskCode: registration.deskCode,
      cancelReason: registration.status === 'cancelled' ? registration.cancelReason : null,
    },
    language: languagesRead(summary.languages, locale).find(
      ({ value }) => value === registration.language
    ),
    status: registration.status,
    badge: BADGES[registration.status],
    position: card.position,
    days: card.days,
    companions: card.companions,
    bringer: await bringerOf(registration),
    sessions: card.sessions,
    registered: at(registration.createdAt),
    confirmed: registration.email === null ? null : at(registration.emailConfirmedAt),
    holdUntil: at(registration.holdUntil),
    asks: questions.some(({ hidden }) => !hidden),
    isChange: isChange(registration),
    changes: changes.get(registration.id) ?? [],
    can: head.mayEdit ? possibleSteps(registration) : possibleSteps(null),
    mayBring: head.mayEdit && mayBring(event, registration, card.companions.length),
    consents: await consentRecord(registration.id, summary, locale),
    told: whoIsTold(registration),
    seatAfter: await seatAfterCancelling(registration, card.days),
    reasons: DECLINE_REASONS,
    declined: declineWords(registration, i18n),
    answers: await answered(registration, { ...reader, seesDirectory: true }),
    history: await registrationHistory(registration.id, { i18n, locale, zone }),
  }
}

/** Where they come from: as the directory calls it in the reader's language, else as they typed it. */
async function organisationOf(
  { organisationId, organisationName, nameLocale }: Registration,
  locale: Locale
) {
  const names = organisationId === null ? null : await organisationNames([organisationId], locale)
  return names?.get(organisationId!) ?? typedName(organisationName, nameLocale)
}

/** What becomes of the seat of somebody whose registration an organiser cancels. */
async function seatAfterCancelling(
  { eventId, holdsSeat, needsSeat }: Registration,
  days: CardDay[]
): Promise<'none' | 'free' | 'byHand' | 'goes'> {
  if (!holdsSeat || !needsSeat) return 'none'
  const terms = await registrationTerms(eventId)
  const had = days.filter(({ waits }) => waits === null)
  const choices = had.map(({ id, presence }) => ({ dayId: id, presence }))
  if (!mayOffer(terms, clock.now()) || (await peopleWaitingOn(choices)) === 0) return 'free'
  return terms.waitingList.byHand ? 'byHand' : 'goes'
}

/** Who brings somebody along; null of whoever registered themselves. */
async function bringerOf({ parentId }: Registration) {
  const bringer = parentId === null ? null : await Registration.findOrFail(parentId)
  return bringer && { id: bringer.id, name: { text: bringer.name, lang: bringer.nameLocale } }
}

/** Whether an organiser can change who comes along: where people may bring others, or did. */
function mayBring({ mostCompanions }: Event, registration: Registration, number: number) {
  if (!registration.isActive || registration.parentId) return false
  return number > 0 || (mostCompanions ?? 0) > 0
}

function possibleSteps(registration: Registration | null) {
  const status = registration?.status
  const isBrought = Boolean(registration?.parentId)
  const undecided = Boolean(registration && isUndecided(registration))
  const changed = Boolean(registration && isChange(registration))
  const waits = undecided || status === 'waitlisted'
  return {
    approve: undecided && !isBrought,
    accept: status === 'offered' && !isBrought,
    decline: waits && !isBrought,
    restore: status === 'declined' && !isBrought,
    cancel: Boolean(registration?.isActive && (isBrought || changed || !waits)),
    resend: Boolean(registration?.isActive && registration.email),
  }
}
