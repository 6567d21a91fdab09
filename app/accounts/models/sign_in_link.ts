import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { SignInLinkSchema } from '#database/schema'

export type LinkPurpose = 'sign_in' | 'reset' | 'setup'

/** A link that opens an account once. Only its hash is kept. */
export default class SignInLink extends SignInLinkSchema {
  declare purpose: LinkPurpose

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  /** Neither used nor too old. */
  get isOpen() {
    return this.usedAt === null && this.expiresAt > clock.now()
  }
}
