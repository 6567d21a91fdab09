import type { Trx } from '#app/core/database'
import { giveConsents } from '#app/people/actions/give_consents'
import type { ConsentKind } from '#app/people/models/consent'
import type { Wish } from '#app/registrations/wish'

interface Given {
  personId: number
  registrationId: number
  wish: Pick<Wish, 'photo' | 'newsletter' | 'noticeId' | 'locale'>
}

/** Keeps what was read and agreed to on the forms of registrations. */
export function keepConsents(trx: Trx, ...given: Given[]) {
  return giveConsents(
    trx,
    ...given.map(({ personId, registrationId, wish }) => ({
      personId,
      registrationId,
      kinds: kindsOf(wish),
      noticeId: wish.noticeId,
      locale: wish.locale,
    }))
  )
}

/** The same when the form comes again before anybody confirmed it: what it says now is all that was ever agreed to. */
export async function replaceConsents(trx: Trx, given: Given) {
  await trx.from('consents').where('registration_id', given.registrationId).delete()
  await keepConsents(trx, given)
}

function kindsOf({ photo, newsletter }: Given['wish']): ConsentKind[] {
  return [
    'notice',
    ...(photo ? (['photo'] as const) : []),
    ...(newsletter ? (['newsletter'] as const) : []),
  ]
}
