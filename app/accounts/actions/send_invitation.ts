import { INVITED, inLanguage, keepLink, newLink } from '#app/accounts/links'
import { accountMail } from '#app/accounts/mails/account_mail'
import User from '#app/accounts/models/user'
import type { Verbs } from '#app/activity/verbs'
import { transaction } from '#app/core/database'
import { buildMail } from '#app/messages/build_mail'
import { keepMail } from '#app/messages/keep_mail'

const INSTALLATION = 'Sabor'

type Invited = Verbs['account.invited'] & { occasion: string }

/** The letter that asks somebody in, with a link that lasts longer than one they ask for themselves. */
export async function sendInvitation({ userId, inviterId, locale, occasion }: Invited) {
  const user = await User.query().where('id', userId).preload('person').firstOrFail()
  const inviter = inviterId
    ? await User.query().where('id', inviterId).preload('person').first()
    : null
  const link = newLink('sign_in', INVITED)
  const facts = {
    ...INVITED,
    installation: INSTALLATION,
    inviter: inviter?.person.name ?? INSTALLATION,
  }
  const dedupKey = `invitation:${occasion}`
  const mail = await buildMail(
    accountMail('invitation', user, { locale, dedupKey, href: inLanguage(link, locale), facts })
  )
  await transaction(async (trx) => {
    if ((await keepMail(trx, mail)) === 'kept') await keepLink(trx, link, user)
  })
}
