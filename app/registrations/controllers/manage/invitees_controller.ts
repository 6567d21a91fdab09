import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'
import { LOCALES } from '#app/core/languages/locales'
import { unreachable } from '#app/core/result'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import { pastedContacts } from '#app/people/pasted_contacts'
import { withdrawInvitation } from '#app/registrations/actions/change_invitee'
import { invitePeople, MOST_AT_ONCE } from '#app/registrations/actions/invite_people'
import { answerInviteeStep } from '#app/registrations/manage/answer_invitee_step'
import { findInviteeOf } from '#app/registrations/manage/find_invitee'
import { inviteesTyped, showInvitees } from '#app/registrations/manage/invitees_page'

const rules = vine.create({
  lines: vine.string().maxLength(200_000),
  mail_language: vine.enum(LOCALES),
})

/** Those who are asked to register, each by a link of their own. */
export default class InviteesController {
  async index(ctx: HttpContext) {
    return showInvitees(ctx, await findVisible(ctx.access, ctx.params.id))
  }

  async store(ctx: HttpContext) {
    const { access, params, request, response, session, i18n, locale } = ctx
    const event = await findManageable(access, params.id)
    const old = inviteesTyped(request.body())
    const again = (errors: Record<string, string>, problems: Problems = []) =>
      showInvitees(ctx, event, { old, errors, problems })
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(old) })
    if (error) return again(formErrors(error))

    const options = { most: MOST_AT_ONCE, nameless: true }
    const { people, problems } = pastedContacts(form.lines, locale, options)
    const wrong = (count: number) => ({ lines: i18n.t('invitees.form.linesWrong', { count }) })
    if (problems.length > 0) return again(wrong(problems.length), problems)
    const { mail_language: language } = form
    const wanted = { eventId: event.id, people, locale: language, actor: access.actor }
    const result = await invitePeople(wanted)
    if (result.ok) {
      const word = event.status === 'draft' ? 'invitedToDraft' : 'invited'
      session.flash('success', i18n.t(`invitees.${word}`, { count: result.value }))
      return response.redirect().toPath(`/manage/events/${event.id}/invitees`)
    }
    switch (result.reason) {
      case 'lines':
        return again(wrong(result.problems.length), result.problems)
      case 'too_many':
        return again({ lines: i18n.t('invitees.form.tooMany', { most: result.most }) })
      default:
        return unreachable(result)
    }
  }

  async destroy(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findInviteeOf(event, ctx.params.invitee_id)
    return answerInviteeStep(ctx, await withdrawInvitation(id, ctx.access.actor), 'withdrew')
  }
}

type Problems = ReturnType<typeof pastedContacts>['problems']
