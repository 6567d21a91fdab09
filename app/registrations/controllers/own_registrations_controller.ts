import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { unreachable } from '#app/core/result'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { tooManyWords } from '#app/registrations/companions'
import Registration from '#app/registrations/models/registration'
import { ownPage } from '#app/registrations/queries/own_page'
import { readChanges } from '#app/registrations/read_changes'
import { hindrance, showChangeForm, showOwn } from '#app/registrations/show_own'

/** A person's own registration, opened by the link from their mail. Looking at it changes nothing. */
export default class OwnRegistrationsController {
  async show(ctx: HttpContext) {
    return showOwn(ctx, await Registration.findByToken(ctx.params.token))
  }

  async edit(ctx: HttpContext) {
    const registration = await Registration.findByToken(ctx.params.token)
    const page = await ownPage(registration, ctx.locale)
    return page.canChange
      ? showChangeForm(ctx, registration)
      : showOwn(ctx, registration, hindrance(registration, page))
  }

  async update(ctx: HttpContext) {
    const { response, params, locale, i18n } = ctx
    const registration = await Registration.findByToken(params.token)
    const page = await ownPage(registration, locale)
    if (!page.canChange) return showOwn(ctx, registration, hindrance(registration, page))
    const read = await readChanges(ctx, registration)
    if (!read.ok) return showChangeForm(ctx, registration, read.errors)

    const result = await changeRegistration(registration.id, read.changes, PARTICIPANT)
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
        await registration.refresh()
        return showOwn(ctx, registration, result.reason)
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
