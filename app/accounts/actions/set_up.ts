import { findLink } from '#app/accounts/links'
import { noteSignIn } from '#app/accounts/actions/note_sign_in'
import { ensureUserFor } from '#app/accounts/actions/ensure_user_for'
import SignInLink from '#app/accounts/models/sign_in_link'
import type User from '#app/accounts/models/user'
import { hashPassword } from '#app/accounts/passwords'
import { isSetUp } from '#app/accounts/queries/is_set_up'
import { CONSOLE, record } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { personNamed } from '#app/accounts/actions/person_named'

interface FirstAdmin {
  name: string
  email: string
  password: string
  locale: Locale
}

/** Makes the installation's first account, its admin, by the link that the server's console shows. */
export async function setUp(
  token: string,
  { name, email, password, locale }: FirstAdmin
): Promise<Result<User, { reason: 'gone' }>> {
  const passwordHash = await hashPassword(password)
  return transaction(async (trx) => {
    await lockSetup(trx)
    const link = await findLink(token, 'setup', trx)
    if (!link || (await isSetUp(trx))) return refuse('gone')
    await link.merge({ usedAt: clock.now() }).save()

    const person = await personNamed(trx, { name, email, locale })
    const account = await ensureUserFor(trx, person, { actor: CONSOLE, passwordHash, locale })
    if (!account.ok) return refuse('gone')
    const user = account.value
    await user.related('grants').create({ role: 'admin', createdAt: clock.now() })
    await record(
      trx,
      'account.granted',
      { userId: user.id },
      { actor: CONSOLE, subject: { type: 'user', id: user.id }, details: { role: 'admin' } }
    )
    await noteSignIn(trx, user, 'link')
    return done(user)
  })
}

/** Each process of an installation shows a link of its own: whoever comes second finds the first one's admin. */
function lockSetup(trx: Trx) {
  return SignInLink.query({ client: trx }).where('purpose', 'setup').orderBy('id').forUpdate()
}
