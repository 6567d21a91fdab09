import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { PARTICIPANT } from '#app/activity/record'
import { formErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { formWords } from '#app/core/form_words'
import { readSeen } from '#app/core/forms/three_way'
import { unreachable } from '#app/core/result'
import { readAnswers } from '#app/questions/read_answers'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { askedDistrict } from '#app/registrations/district'
import { named } from '#app/registrations/companion_fields'
import { tooManyWords } from '#app/registrations/companions'
import Registration from '#app/registrations/models/registration'
import { ownPage } from '#app/registrations/queries/own_page'
import { registrationForm } from '#app/registrations/queries/registration_form'
import { readAnswering } from '#app/registrations/read_answering'
import { showChangeForm, showOwn } from '#app/registrations/show_own'
import { changeForm } from '#app/registrations/validators'

/** A person's own registration, opened by the link from their mail. Looking at it changes nothing. */
export default class OwnRegistrationsController {
  async show(ctx: HttpContext) {
    return showOwn(ctx, await Registration.findByToken(ctx.params.token))
  }

  async edit(ctx: HttpContext) {
    const registration = await Registration.findByToken(ctx.params.token)
    const { canChange } = await ownPage(registration, ctx.locale)
    return canChange ? showChangeForm(ctx, registration) : showOwn(ctx, registration, 'too_late')
  }

  async update(ctx: HttpContext) {
    const { request, response, params, locale, i18n } = ctx
    const registration = await Registration.findByToken(params.token)
    const { offered, questions } = await registrationForm(registration.eventId, locale)
    const [error, form] = await changeForm.tryValidate(request.all(), {
      meta: offered,
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    const { answering, errors } = await readAnswering(questions, request.all(), {
      i18n,
      locale,
      role: registration.role,
      country: text(request.input('country')) || (registration.country ?? ''),
      former: await readAnswers(db, registration.id),
    })
    if (error || Object.keys(errors).length > 0) {
      return showChangeForm(ctx, registration, { ...(error && formErrors(error)), ...errors })
    }

    const country = form.country ?? registration.country
    const changes = {
      name: form.name,
      organisationName: form.organisation ?? null,
      country,
      district:
        form.district === undefined ? registration.district : askedDistrict(country, form.district),
      language: form.language ?? registration.language,
      locale: form.mail_language ?? registration.locale,
      dayIds: form.days,
      sessionIds: form.sessions,
      presence: form.presence ?? 'on_site',
      answering,
      companions: request.input('companions') && named(form.companions),
      seen: request.input('seen') ? readSeen(request.input('seen')) : undefined,
    }
    const result = await changeRegistration(registration.id, changes, PARTICIPANT)
    if (result.ok) {
      return response
        .redirect()
        .status(303)
        .withQs({ saved: 'changes' })
        .toPath(`/${locale}/registrations/${params.token}`)
    }
    switch (result.reason) {
      case 'ended':
      case 'too_late':
        return showOwn(ctx, registration, 'too_late')
      case 'name_taken':
        return showChangeForm(ctx, registration, { name: i18n.t('registrations.change.nameTaken') })
      case 'no_days':
        return showChangeForm(ctx, registration, { days: i18n.t('registrations.form.noDays') })
      case 'full':
        return showChangeForm(ctx, registration, { days: i18n.t('registrations.change.full') })
      case 'too_many':
        return showChangeForm(ctx, registration, {
          companions: tooManyWords(i18n, result.most),
        })
      case 'companions_full':
        return showChangeForm(ctx, registration, {
          companions: i18n.t('companions.form.full', { left: result.left }),
        })
      default:
        return unreachable(result)
    }
  }
}
