import type { HttpContext } from '@adonisjs/core/http'
import * as core from '#app/core/forms/form_page'
import type { Meanwhile } from '#app/core/forms/save_over'
import type { FormValues } from '#app/core/forms/three_way'
import { changesSince, type Change } from '#app/events/history/changes_since'
import { eventZone } from '#app/events/queries/event_zone'

export { opened } from '#app/core/forms/form_page'

/** How a form of an event is shown: for the first time, with what to correct, or beside what others changed. */
export interface FormPage<Values extends FormValues> extends core.FormPage<Values> {
  changes?: Change[]
}

/** What a page with such a form needs in its template. */
export function formState<Values extends FormValues>(page: FormPage<Values>) {
  return { ...core.formState(page), changes: page.changes ?? [] }
}

/** The page for who was second: what was typed is kept, what others did is told, and saving again is their choice. */
export async function meanwhilePage<Values extends FormValues>(
  { i18n, locale }: HttpContext,
  eventId: number,
  revision: number,
  meanwhile: Meanwhile<Values>
): Promise<FormPage<Values>> {
  const zone = await eventZone(eventId)
  return {
    ...core.meanwhileForm(meanwhile, i18n),
    changes: await changesSince(eventId, revision, zone, { i18n, locale }),
  }
}
