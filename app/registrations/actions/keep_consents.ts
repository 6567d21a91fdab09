import type { Trx } from '#app/core/database'
import { giveConsents, type Agreed } from '#app/people/actions/give_consents'
import { keepWords } from '#app/people/actions/keep_words'
import type { Shown } from '#app/registrations/consent_words'
import type { Wish } from '#app/registrations/wish'

interface Given {
  personId: number
  registrationId: number
  wish: Pick<Wish, 'photo' | 'newsletter' | 'shown' | 'locale'>
}

/** Keeps the words that stood on forms, before the transaction that takes what was typed into them. */
export function keepWordsOf(wishes: Given['wish'][]) {
  return keepWords(
    wishes.flatMap((wish) =>
      agreedBy(wish).flatMap(({ text }) => (text === null ? [] : [{ locale: wish.locale, text }]))
    )
  )
}

/** Keeps what was read and agreed to on the forms of registrations. */
export function keepConsents(trx: Trx, ...given: Given[]) {
  return giveConsents(
    trx,
    ...given.map(({ personId, registrationId, wish }) => ({
      personId,
      registrationId,
      agreed: agreedBy(wish),
      locale: wish.locale,
    }))
  )
}

/** The same when the form comes again before anybody confirmed it: what it says now is all that was ever agreed to. */
export async function replaceConsents(trx: Trx, given: Given) {
  await trx.from('consents').where('registration_id', given.registrationId).delete()
  await keepConsents(trx, given)
}

function agreedBy({ photo, newsletter, shown }: Given['wish']): Agreed[] {
  const said = (kind: keyof Shown['words']) => ({ kind, text: shown?.words[kind] ?? null })
  return [
    { ...said('notice'), noticeIds: shown?.noticeIds },
    ...(photo ? [said('photo')] : []),
    ...(newsletter ? [said('newsletter')] : []),
  ]
}
