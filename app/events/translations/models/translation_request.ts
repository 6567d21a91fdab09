import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { hashToken, revealToken } from '#app/core/tokens'
import Event from '#app/events/models/event'
import Person from '#app/people/models/person'
import { appUrl } from '#config/app'
import { TranslationRequestSchema } from '#database/schema'

export type RequestState = 'open' | 'done' | 'expired' | 'revoked'

/** Texts of an event that somebody without an account was asked to translate into one language. */
export default class TranslationRequest extends TranslationRequestSchema {
  declare locale: Locale
  declare mailLocale: Locale

  /** Keys of the texts that were asked for: `session-12-title`. */
  get keys(): string[] {
    return JSON.parse(this.texts)
  }

  @column({ columnName: 'asked_by' })
  declare askedBy: number

  @belongsTo(() => Event)
  declare event: BelongsTo<typeof Event>

  @belongsTo(() => Person)
  declare person: BelongsTo<typeof Person>

  @belongsTo(() => User, { foreignKey: 'askedBy' })
  declare asker: BelongsTo<typeof User>

  /** The request that a link still opens; null for every link that opens none, whatever the reason. */
  static async findOpen(token: unknown): Promise<TranslationRequest | null> {
    const request = await this.query()
      .where('token_hash', hashToken(String(token)))
      .preload('person')
      .preload('event')
      .first()
    return request?.isOpen ? request : null
  }

  /** Whether its link opens the texts: until it runs out, also after its translator was done. */
  get isOpen(): boolean {
    return this.revokedAt === null && this.expiresAt > clock.now()
  }

  get state(): RequestState {
    if (this.revokedAt) return 'revoked'
    if (this.completedAt) return 'done'
    return this.isOpen ? 'open' : 'expired'
  }

  get language(): ContentLanguage {
    return contentLanguage(this.locale)
  }

  /** The address of its page, for the mail. */
  get url(): string {
    return `${appUrl}/${this.mailLocale}/translations/${revealToken(this.tokenEncrypted)}`
  }
}
