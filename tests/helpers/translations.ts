import { SYSTEM } from '#app/activity/record'
import { revealToken } from '#app/core/tokens'
import { editEvent } from '#app/events/actions/edit_event'
import type { EventTexts } from '#app/events/event_texts'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { createEvent } from '#database/factories/events'
import { createRequest } from '#database/factories/translations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import type { ApiClient } from '@japa/api-client'

/**
 * An event of Cluster House, written in English and translated into Bulgarian, whose English summary changed since: the
 * Bulgarian summary is out of date, the description missing.
 */
export async function halfTranslated(client: ApiClient) {
  const { house, user } = await organiserOf()
  const event = await createEvent({
    organisers: [house],
    titles: { en: 'Day of clusters', bg: 'Ден на клъстерите' },
  })
  await write(event.id, { en: { summary: 'Two days' }, bg: { summary: 'Два дни' } })
  await write(event.id, { en: { summary: 'Three days', description: '**Come.**' } })
  return { event, house, user, desk: deskOf(client, user), key: keysOf(event.id) }
}

export function keysOf(eventId: number) {
  return {
    title: `event-${eventId}-title`,
    summary: `event-${eventId}-summary`,
    description: `event-${eventId}-description`,
  }
}

export async function write(eventId: number, texts: EventTexts) {
  const result = await editEvent({ eventId, texts, actor: SYSTEM })
  if (!result.ok) throw new Error(result.reason)
}

/** A request for texts of an event, with the path of its link. */
export async function asked(event: { id: number }, askedBy: number, texts: string[]) {
  const request = await createRequest(event, { askedBy, texts })
  return { request, path: `/bg/translations/${revealToken(request.tokenEncrypted)}` }
}

/** The half translated event with a link to translate its summary. */
export async function summaryAsked(client: ApiClient) {
  const world = await halfTranslated(client)
  return { ...world, ...(await asked(world.event, world.user.id, [world.key.summary])) }
}

export function fresh({ id }: TranslationRequest) {
  return TranslationRequest.findOrFail(id)
}
