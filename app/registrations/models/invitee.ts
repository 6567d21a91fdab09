import type { Locale } from '#app/core/languages/locales'
import { InviteeSchema } from '#database/schema'

/** Somebody who was asked to register for an event, by a link of their own. */
export default class Invitee extends InviteeSchema {
  declare locale: Locale
}
