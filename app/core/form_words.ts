import type { I18n } from '@adonisjs/i18n'
import type { MessagesProviderContact } from '@vinejs/vine/types'

/**
 * Messages for one form: its own where it has some (`<prefix>.messages.<field>.<rule>`), else those all forms share.
 */
export function formWords(i18n: I18n, prefix: string): MessagesProviderContact {
  const own = i18n.createMessagesProvider(prefix)
  const shared = i18n.createMessagesProvider()
  return {
    getMessage: (fallback, rule, field, meta) =>
      own.getMessage(shared.getMessage(fallback, rule, field, meta), rule, field, meta),
  }
}
