import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type { FormErrors } from '#app/core/form_errors'
import { seenOf } from '#app/core/forms/three_way'
import { text } from '#app/core/forms/typed'
import { countries } from '#app/core/languages/countries'
import { linkLanguagesTo } from '#app/core/language_links'
import { askedOf } from '#app/questions/asked'
import { questionFields } from '#app/questions/queries/question_fields'
import { readAnswers } from '#app/questions/read_answers'
import { ownForm } from '#app/registrations/actions/over_meanwhile'
import { districts } from '#app/people/districts'
import { FORM_FIELDS } from '#app/registrations/typed_form'
import type Registration from '#app/registrations/models/registration'
import { privatePage } from '#app/core/private_page'
import { mailLanguages } from '#app/registrations/mail_languages'
import { answered } from '#app/registrations/queries/answered'
import { ownPage, type OwnPage } from '#app/registrations/queries/own_page'
import { blankRows, companionRows, companionsSent } from '#app/registrations/companion_fields'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import {
  registrationForm,
  type RegistrationForm,
} from '#app/registrations/queries/registration_form'

/** What a person asked for that could not be done; their page says it on top. */
export type Problem =
  'unconfirmed' | 'too_late' | 'ended' | 'expired' | 'event_cancelled' | 'event_over' | 'full'

/** What was just saved, told once on the page one comes back to. */
const SAVED = ['changes', 'choice', 'link', 'address', 'address_kept', 'new_address'] as const

export async function showOwn(ctx: HttpContext, registration: Registration, problem?: Problem) {
  privatePage(ctx)
  if (problem) ctx.response.status(409)
  linkLanguagesTo(ctx, `/registrations/${ctx.params.token}`)
  const page = await ownPage(registration, ctx.locale)
  const saved = SAVED.find((what) => what === ctx.request.input('saved'))
  const answers = await answered(registration, { ...ctx, seesSensitive: true })
  return ctx.view.render('pages/registrations/show', { ...page, answers, problem, saved })
}

export async function showChangeForm(
  ctx: HttpContext,
  registration: Registration,
  errors?: FormErrors
) {
  const { i18n, locale, request, response, view } = ctx
  privatePage(ctx)
  if (errors) response.status(422)
  const page = await ownPage(registration, locale)
  const form = await registrationForm(registration.eventId, locale)
  const questions = askedOf(form.questions, registration.role)
  const answers = await readAnswers(db, registration.id)
  const standing = await standingCompanions(db, registration.id)
  const { mostCompanions } = form.offered
  return view.render('pages/registrations/edit', {
    ...page,
    mailLanguages: mailLanguages(),
    languages: form.languages,
    countryGroups: countries(locale),
    districts: districts(locale),
    home: { country: registration.country, district: registration.district },
    asked: await questionFields(questions, { i18n, locale, answers }),
    choices: form.choices.map((day) => asStanding(day, page)),
    asksPresence: form.asksPresence,
    onlyOnSite: form.onlyOnSite,
    onlyOnline: form.onlyOnline,
    full: false,
    fullDays: null,
    listIsClosed: form.listIsClosed,
    onlineFull: false,
    sessions: form.sessions,
    stillFree: form.stillFree,
    chosenSessions: page.card.sessions.map(({ id }) => id),
    chosenDays: page.card.days.map(({ id }) => id),
    companions:
      errors && request.input('companions')
        ? blankRows(companionsSent(request.all()).companions, mostCompanions)
        : companionRows(mostCompanions, standing, undefined),
    mostCompanions,
    seen: errors
      ? text(request.input('seen'))
      : JSON.stringify(seenOf(ownForm(questions, answers, standing))),
    presence: page.card.days.some(({ presence }) => presence === 'on_site') ? 'on_site' : 'online',
    errors,
    old: errors && request.only([...FORM_FIELDS, 'answers']),
  })
}

/** Why a person can't change or give up what their page shows. */
export function hindrance(registration: Registration, { stage }: OwnPage): Problem {
  if (stage === 'event_cancelled') return stage
  if (!registration.isActive) return 'ended'
  return stage === 'unconfirmed' ? 'unconfirmed' : 'too_late'
}

/** Of a day that one has already, or waits for, the form says how one stands, not whether others find a place. */
function asStanding(day: RegistrationForm['choices'][number], { card }: OwnPage) {
  const own = card.days.find(({ id }) => id === day.id)
  return own ? { ...day, full: false, left: null, waits: own.missed ? null : own.waits } : day
}

export async function showCancellation(
  ctx: HttpContext,
  registration: Registration,
  errors?: FormErrors
) {
  privatePage(ctx)
  if (errors) ctx.response.status(422)
  const page = await ownPage(registration, ctx.locale)
  if (!page.canCancel) return showOwn(ctx, registration, hindrance(registration, page))
  const old = errors && ctx.request.only(['reason', 'who', 'companions'])
  return ctx.view.render('pages/registrations/cancel', { ...page, errors, old })
}

/** Another address for the registration, where there can be one. */
export async function showAddressForm(
  ctx: HttpContext,
  registration: Registration,
  errors?: FormErrors,
  status: 422 | 429 = 422
) {
  privatePage(ctx)
  linkLanguagesTo(ctx, `/registrations/${ctx.params.token}/address`)
  const page = await ownPage(registration, ctx.locale)
  if (!page.canMoveMail) return showOwn(ctx, registration, 'ended')
  if (errors) ctx.response.status(status)
  const old = errors && ctx.request.only(['email'])
  return ctx.view.render('pages/registrations/address', { ...page, errors, old })
}

/** What the person agreed to of their own free choice, to give or to withdraw. */
export async function showChoice(
  ctx: HttpContext,
  registration: Registration,
  errors?: FormErrors
) {
  privatePage(ctx)
  if (errors) ctx.response.status(422)
  linkLanguagesTo(ctx, `/registrations/${ctx.params.token}/consents`)
  const page = await ownPage(registration, ctx.locale)
  const old = errors && ctx.request.only(['photo', 'newsletter'])
  return ctx.view.render('pages/registrations/consents', { ...page, errors, old })
}
