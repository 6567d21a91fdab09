import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { isUniqueViolation, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { planTranslations } from '#app/core/translations/plan'
import { writeTranslations } from '#app/core/translations/write'
import { beginNotes } from '#app/events/begin_notes'
import { EVENT_TEXT_FIELDS, EVENT_TRANSLATIONS, type EventTexts } from '#app/events/event_texts'
import { OFFER_HOURS, type EventValues } from '#app/events/event_values'
import { freeSlug, isSlugTaken } from '#app/events/free_slug'
import { occasionOf } from '#app/events/occasion'
import { invite } from '#app/events/organisers/invite'
import { join } from '#app/events/organisers/join'
import { columnsOf, writeParts } from '#app/events/write_event_values'
import type EventType from '#app/events/models/event_type'

export interface NewEvent {
  /** Its type says what the event starts from: who registers how, whether strangers see it, whether there are certificates. */
  type: Pick<EventType, 'id' | 'registrationPolicy' | 'internal' | 'certificate'>
  values: Partial<EventValues> & Pick<EventValues, 'locale' | 'languages' | 'lead'>
  texts: EventTexts
  /** Organisations that are asked to join, and the account that asks them. */
  invited?: { organisations: number[]; by: number }
  actor: Actor
}

/** How often an address is made anew when somebody takes it in the same moment. */
const MAX_TRIES = 10

/** Begins an event as a draft without days. Its address is made from its title unless one is given. */
export async function createEvent(
  draft: NewEvent
): Promise<Result<{ id: number; slug: string }, { reason: 'slug_taken' }>> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction((trx) => created(trx, draft))
    } catch (error) {
      if (!isUniqueViolation(error, 'slug')) throw error
      if (draft.values.slug || tries === MAX_TRIES) return refuse('slug_taken')
    }
  }
}

function withDefaults({ type, values }: NewEvent, slug: string): EventValues {
  return {
    projectId: null,
    spoken: [],
    interpreted: [],
    organisers: [],
    topics: [],
    visibility: type.internal ? 'internal' : 'public',
    registrationPolicy: type.registrationPolicy,
    registrationOpensAt: null,
    registrationClosesAt: null,
    changeUntil: null,
    cancelUntil: null,
    capacity: null,
    onlineCapacity: null,
    confirmEmail: true,
    chooseDays: false,
    approveChanges: false,
    mostCompanions: 0,
    companionsNeedSeats: true,
    offersByHand: false,
    offerHours: OFFER_HOURS,
    offerOfficeHours: false,
    offersSkipGroups: false,
    waitingClosesAt: null,
    certificate: Boolean(type.certificate),
    contactName: null,
    contactEmail: null,
    ...values,
    eventTypeId: type.id,
    slug,
  }
}

async function created(trx: Trx, draft: NewEvent) {
  const { values, texts, actor } = draft
  if (values.slug && (await isSlugTaken(trx, values.slug))) return refuse('slug_taken')
  const rows = planTranslations({
    fields: EVENT_TEXT_FIELDS,
    stored: [],
    typed: texts,
    source: values.locale,
  })
  const title = rows.find(({ locale }) => locale === values.locale)?.title ?? rows[0]?.title ?? ''
  const slug = values.slug ?? (await freeSlug(trx, title))
  const all = withDefaults(draft, slug)
  const now = toSql(clock.now())
  const [{ id }]: { id: number }[] = await trx
    .knexClient('events')
    .insert({ ...columnsOf(all), status: 'draft', revision: 1, created_at: now, updated_at: now })
    .returning('id')

  await writeParts(trx, id, all, all)
  for (const organiser of organisersIn(all)) await join(trx, id, organiser)
  await writeTranslations(trx, EVENT_TRANSLATIONS, id, [], rows)
  await beginNotes(trx, { ...all, id })
  const occasion = { ...occasionOf({ id }, actor, { revision: 1 }), organisationId: all.lead }
  await record(trx, 'event.created', { eventId: id }, occasion)
  for (const organisationId of draft.invited?.organisations ?? []) {
    const invitedBy = draft.invited!.by
    await invite(trx, { eventId: id, organisationId, matter: 'partner', invitedBy, actor })
  }
  return done({ id, slug })
}

/** The lead first. */
function organisersIn({ lead, organisers }: EventValues): number[] {
  return [...new Set([...(lead === null ? [] : [lead]), ...organisers])]
}
