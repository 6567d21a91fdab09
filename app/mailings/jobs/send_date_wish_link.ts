import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { dateLetter } from '#app/mailings/date_wishes/date_letter'
import { findDateWish } from '#app/mailings/date_wishes/date_wish'
import { sendMail } from '#app/messages/keep_mail'

/** The link by which somebody says that the address is theirs, or takes the wish back. */
export default class SendDateWishLink extends Job<Verbs['date_wish.asked']> {
  static options = { name: 'send_date_wish_link' }

  async execute() {
    const wish = await findDateWish(this.payload.wishId)
    const letter = wish && (await dateLetter('ask', wish))
    if (letter) await sendMail(letter)
  }
}
