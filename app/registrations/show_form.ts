import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { newFormNonce, newFormToken } from '#app/core/form_token'
import { linkLanguagesTo } from '#app/core/language_links'
import { privatePage } from '#app/core/private_page'
import { asksForWork, newChallenge } from '#app/core/proof_of_work'
import type Event from '#app/events/models/event'
import { opensTo, type Known } from '#app/registrations/admission'
import { formView } from '#app/registrations/form_view'
import { formSubject, workSubject } from '#app/registrations/open_event'
import { keepDraft } from '#app/registrations/answer_drafts'
import { partnerOf } from '#app/registrations/queries/partner_of'
import {
  registrationForm,
  sharedForm,
  type RegistrationForm,
} from '#app/registrations/queries/registration_form'
import { FORM_FIELDS, sealTyped } from '#app/registrations/typed_form'

/** Why a form that was right in itself comes back. */
export type Notice = 'expired' | 'too_fast' | 'too_many' | 'busy' | 'no_days' | 'full'

export interface Again {
  status?: 409 | 422 | 429
  errors?: FormErrors
  notice?: Notice
  /** The address that was probably meant, where the one typed looks like a slip. */
  suggestion?: string
  /** Of the form that is shown again, so that it stays the same wish. */
  nonce?: string
  /** When it was first shown, in milliseconds, where it comes back to be mended. */
  issuedAt?: number
  /** What was typed, where it does not come from this request. */
  old?: Record<string, unknown>
}

/** The registration form, with what was typed where it comes back; or the page that says why there is none. */
export async function showForm(
  ctx: HttpContext,
  { id, slug }: Event,
  again: Again = {},
  known?: Known
) {
  const { request, response, view, locale } = ctx
  if (again.old) privatePage(ctx)
  const through = await partnerOf(id, again.old?.for ?? request.input('for'), locale)
  const partnerId = through?.id ?? null
  const form = known
    ? await registrationForm(id, locale, opensTo(known.admission), partnerId)
    : await sharedForm(id, locale, partnerId)
  const path = known?.path ?? `/events/${slug}/register`
  if (form.state !== 'open' || isShut(form)) {
    if (again.status) response.status(409)
    const isSignedIn = known?.admission.by === 'account'
    return view.render('pages/registrations/not_open', {
      ...form,
      through,
      reason: form.state === 'open' ? 'full' : form.state,
      isSignedIn,
    })
  }
  response.status(again.status ?? 200)
  if (again.status) {
    if (again.nonce) {
      await keepDraft({ eventId: id, nonce: again.nonce }, request.input('answers'), form.questions)
    }
    keepInOtherLanguages(ctx, { id, path }, again.nonce)
  }
  const old =
    again.old ??
    (again.status ? request.only([...FORM_FIELDS, 'answers', 'asked_about']) : undefined)
  const nonce = again.nonce ?? newFormNonce()
  const work = !known && asksForWork() ? await newChallenge(workSubject({ id }, nonce)) : null
  return view.render('pages/registrations/create', {
    ...(await formView(ctx, form, old)),
    approval: form.approval && known?.admission.by !== 'invitation',
    known,
    through,
    action: known ? `/${locale}${path}` : `/${locale}/events/${slug}/registrations`,
    token: newFormToken(formSubject({ id }), { ...again, nonce }),
    work: work && JSON.stringify(work),
    errors: again.errors,
    old,
    notice: again.notice,
    suggestion: again.suggestion,
    askedAbout: again.suggestion ? request.input('email') : request.input('asked_about'),
  })
}

/** Whether there is nothing to register for: no place is left, and nobody can begin to wait for one. */
function isShut({ full, listIsClosed, stillFree }: RegistrationForm): boolean {
  return full && listIsClosed && stillFree === null
}

/** Whoever changes the language of a form that came back finds what they typed there too. */
function keepInOtherLanguages(
  ctx: HttpContext,
  { id, path }: { id: number; path: string },
  nonce?: string
) {
  const fields = ctx.request.only(FORM_FIELDS)
  const typed = nonce && sealTyped({ eventId: id, nonce, fields })
  linkLanguagesTo(ctx, typed ? `${path}?typed=${encodeURIComponent(typed)}` : path)
}
