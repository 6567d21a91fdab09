import { accountMail, localeOf } from '#app/accounts/mails/account_mail'
import User from '#app/accounts/models/user'
import { sendMail } from '#app/messages/keep_mail'
import { appUrl } from '#config/app'

/** Tells the owner of an account that its password changed, with the way back if it was not they. */
export async function tellOfNewPassword(userId: number, occasion: string) {
  const user = await User.query().where('id', userId).preload('person').firstOrFail()
  await sendMail(
    accountMail('passwordSet', user, {
      locale: localeOf(user),
      dedupKey: `password-set:${occasion}`,
      href: `${appUrl}/sign-in/reset`,
    })
  )
}
