import { noteSignIn } from '#app/accounts/actions/note_sign_in'
import { findLink } from '#app/accounts/links'
import type User from '#app/accounts/models/user'
import type { SignInWay } from '#app/accounts/sessions'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

export interface SpentLink {
  user: User
  way: SignInWay
}

/** Signs somebody in by a link that was e-mailed or shown, which then is used up. Two at once: one gets in. */
export function spendLink(token: string): Promise<Result<SpentLink, { reason: 'gone' }>> {
  return transaction(async (trx) => {
    const link = await findLink(token, 'sign_in', trx)
    if (!link) return refuse('gone')
    await link.load('user')
    if (link.user.disabledAt) return refuse('gone')
    await link.merge({ usedAt: clock.now() }).save()
    const way = link.shown ? 'shown_link' : 'link'
    await noteSignIn(trx, link.user, way)
    return done({ user: link.user, way })
  })
}
