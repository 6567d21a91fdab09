import encryption from '@adonisjs/core/services/encryption'
import { Job } from '@adonisjs/queue'
import { answerLinkWish, type LinkWish } from '#app/accounts/actions/answer_link_wish'

/** Looks up whose address it was that a link was asked for; nobody's is no error. */
export default class LookUpAccount extends Job<{ sealed: string }> {
  static options = { name: 'look_up_account' }

  async execute() {
    const wish = encryption.decrypt<LinkWish>(this.payload.sealed)
    if (wish) await answerLinkWish(wish)
  }
}
