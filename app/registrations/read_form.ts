import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { readFormToken } from '#app/core/form_token'
import type { Locale } from '#app/core/languages/locales'
import { asksForWork, isProven } from '#app/core/proof_of_work'
import { sharedWork } from '#app/core/shared_work'
import type Event from '#app/events/models/event'
import { settleAddress } from '#app/registrations/address_question'
import type { Known } from '#app/registrations/admission'
import { checkForm } from '#app/registrations/check_form'
import { freeWords, noticeWords } from '#app/registrations/consent_words'
import { formSubject, workSubject } from '#app/registrations/open_event'
import { noticesAt, noticeVersions } from '#app/registrations/queries/event_notices'
import { partnerOf } from '#app/registrations/queries/partner_of'
import { sharedForm } from '#app/registrations/queries/registration_form'
import { requestOf } from '#app/registrations/request_of'
import type { Again } from '#app/registrations/show_form'
import { mayAttempt } from '#app/registrations/throttle'
import type { RegistrationRequest } from '#app/registrations/wish'

/** What many who send the same form at once read before each is dealt with under the event's lock. */
const read = sharedWork(async (of: `${number} ${Locale}`) => {
  const [id, locale] = of.split(' ') as [string, Locale]
  const { event, offered, questions } = await sharedForm(Number(id), locale, null)
  const i18n = i18nManager.locale(locale)
  const words = { ...freeWords(i18n), notice: noticeWords(i18n, event) }
  return { offered, questions, words, notices: await noticeVersions(Number(id), locale) }
})

const OLDEST_FORM = 24 * 60 * 60 * 1000
/** Nobody fills the form faster than this; a program does. */
const YOUNGEST_FORM = 2 * 1000

type Read =
  | { again: Again }
  /** `trapped`: a field that people don't see was filled, so nothing is to be written. */
  | { wish: RegistrationRequest & { email: string }; trapped: boolean }

/** The public form as it was sent: a wish that can be tried, or why the form has to be shown again. */
export async function readForm(ctx: HttpContext, event: Event, known?: Known): Promise<Read> {
  const { request, locale, i18n } = ctx
  const token = readFormToken(request.input('form_token'), formSubject(event))
  const nonce = token?.nonce
  if (!token || token.age > OLDEST_FORM) return { again: { status: 422, nonce, notice: 'expired' } }

  const { issuedAt } = token
  const { offered, questions, words, notices } = await read(`${event.id} ${locale}`)
  const body = bodyOf(ctx, known)
  const checked = await checkForm(ctx, body, { offered, questions })
  if (!checked.ok) return { again: { status: 422, nonce, issuedAt, errors: checked.errors } }
  const { form, answering } = checked
  if (token.age < YOUNGEST_FORM)
    return { again: { status: 422, nonce, issuedAt, notice: 'too_fast' } }

  const answer = known ? { address: known.email } : settleAddress(ctx, form.email)
  if ('suggestion' in answer) {
    const { suggestion } = answer
    const question = i18n.t('registrations.form.didYouMean', { address: suggestion })
    return {
      again: { status: 422, nonce, issuedAt, suggestion, errors: { address_choice: question } },
    }
  }
  const email = answer.address
  if (!(await mayAttempt('register', email, request.ip()))) {
    return { again: { status: 429, nonce, notice: 'too_many' } }
  }
  const partner = await partnerOf(event.id, body.for, locale)
  const wish = requestOf(
    { ...form, email },
    { id: event.id, languages: offered.languages },
    token,
    locale,
    answering
  )
  const shown = { words, noticeIds: noticesAt(notices, wish.issuedAt, locale) }
  const work = known || !asksForWork() ? undefined : await workOf(ctx, event, token.nonce)
  return {
    wish: { ...wish, partnerId: partner?.id ?? null, shown, work },
    trapped: Boolean(request.input('website')),
  }
}

/** Whether the device that sent this form has worked for it. */
async function workOf({ request }: HttpContext, event: Event, nonce: string) {
  const proven = await isProven(request.input('work'), workSubject(event, nonce))
  return proven ? ('done' as const) : ('missing' as const)
}

/** What was sent; of somebody we know, with what we know in the place of whatever stands there. */
function bodyOf({ request }: HttpContext, known?: Known) {
  if (!known) return request.all()
  const { name, nameIsFixed, email } = known
  return { ...request.all(), email, ...(nameIsFixed && { name }) }
}
