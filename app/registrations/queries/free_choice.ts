import { standingConsents } from '#app/people/queries/standing_consents'

/** What a person may agree to or not without losing their place. */
export interface FreeChoice {
  photo: boolean
  newsletter: boolean
}

export async function freeChoice(registrationId: number): Promise<FreeChoice> {
  const kinds = await standingConsents(registrationId)
  return { photo: kinds.includes('photo'), newsletter: kinds.includes('newsletter') }
}
