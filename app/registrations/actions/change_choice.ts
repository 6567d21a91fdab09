import type { Actor } from '#app/activity/record'
import type { Locale } from '#app/core/languages/locales'
import { changeConsents } from '#app/people/actions/change_consents'
import { keepWords } from '#app/people/actions/keep_words'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration } from '#app/registrations/actions/under_registration'
import type { FreeWords } from '#app/registrations/consent_words'
import type { FreeChoice } from '#app/registrations/queries/free_choice'

/** Takes over what a person agrees to of their own free choice. No deadline and no status stands in the way of a withdrawal. */
export async function changeChoice(
  id: number,
  choices: FreeChoice,
  { words, locale }: { words: FreeWords; locale: Locale },
  actor: Actor
) {
  await keepWords([words.photo, words.newsletter].map((text) => ({ locale, text })))
  return underRegistration(id, async ({ trx, registration }) => {
    const { personId } = registration
    const whose = { personId, registrationId: id }
    const fields = await changeConsents(trx, { ...whose, choices, words, locale })
    if (fields.length === 0) return
    await recordRegistration(trx, 'registration.consents_changed', registration, actor, fields)
  })
}
