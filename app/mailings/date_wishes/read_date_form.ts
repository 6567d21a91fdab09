import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { readFormToken } from '#app/core/form_token'
import { limit, visitorAddress } from '#app/core/rate_limit'
import { hashToken } from '#app/core/tokens'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

const OLDEST_FORM = 24 * 60 * 60 * 1000
/** Nobody fills the form faster than this; a program does. */
const YOUNGEST_FORM = 2 * 1000

const OF_MAILBOX = { requests: 5, per: '1 hour' }
const OF_PLACE = { requests: 100, per: '1 hour' }

const rules = vine.create({
  email: vine
    .string()
    .parse((value) => (typeof value === 'string' ? mendAddress(value) : value))
    .maxLength(254)
    .email(),
})

/** What a form's token of an event is bound to. */
export const dateSubject = (event: { id: number }) => `date:${event.id}`

export interface Again {
  status: 422 | 429
  errors?: FormErrors
  notice?: 'expired' | 'too_fast' | 'too_many'
}

/** The form as it was sent: an address to write to, or why it has to be shown again. `trapped`: a program filled it. */
export async function readDateForm(
  { request, i18n }: HttpContext,
  event: { id: number }
): Promise<{ again: Again } | { email: string; trapped: boolean }> {
  const token = readFormToken(request.input('form_token'), dateSubject(event))
  if (!token || token.age > OLDEST_FORM) return { again: { status: 422, notice: 'expired' } }
  const messagesProvider = i18n.createMessagesProvider()
  const [error, form] = await rules.tryValidate(request.all(), { messagesProvider })
  if (error) return { again: { status: 422, errors: formErrors(error) } }
  if (token.age < YOUNGEST_FORM) return { again: { status: 422, notice: 'too_fast' } }
  if (!(await mayAsk(form.email, request.ip())))
    return { again: { status: 429, notice: 'too_many' } }
  return { email: form.email, trapped: Boolean(request.input('website')) }
}

async function mayAsk(email: string, ip: string): Promise<boolean> {
  const place = await limit(`date-wishes:place:${visitorAddress(ip)}`, OF_PLACE)
  if (!place.allowed) return false
  const key = `date-wishes:mailbox:${hashToken(normaliseAddress(email))}`
  const mailbox = await limit(key, OF_MAILBOX)
  return mailbox.allowed
}
