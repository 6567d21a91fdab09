import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { CAST, createPerson } from '#database/factories/people'

interface RequestAttributes {
  askedBy: number
  /** Keys of the texts: `event-12-title`. */
  texts: string[]
  locale: TranslationRequest['locale']
}

/** Maria is asked for Bulgarian texts of an event, by a link that is open for thirty days. */
export async function createRequest(
  event: { id: number },
  {
    askedBy,
    texts,
    locale = 'bg',
  }: Pick<RequestAttributes, 'askedBy' | 'texts'> & Partial<RequestAttributes>
) {
  const person = await createPerson({ ...CAST.maria, email: `maria.${event.id}@example.org` })
  const { hash, encrypted } = newToken()
  return TranslationRequest.create({
    eventId: event.id,
    personId: person.id,
    locale,
    mailLocale: 'bg',
    texts: JSON.stringify(texts),
    tokenHash: hash,
    tokenEncrypted: encrypted,
    letters: 1,
    askedBy,
    askedAt: clock.now(),
    expiresAt: clock.now().plus({ days: 30 }),
  })
}
