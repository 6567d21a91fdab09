import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { eventHead } from '#app/events/queries/event_head'
import { invitationPage, type findInvitation } from '#app/events/organisers/queries/invitation_page'

type Found = Awaited<ReturnType<typeof findInvitation>>

/** The page of an invitation; whoever may not open the event yet sees it without its tabs. */
export async function showInvitation(
  ctx: HttpContext,
  { invitation, event, rights }: Found,
  state: { errors?: FormErrors; old?: { reason: string } } = {}
) {
  const { access, locale, i18n, view } = ctx
  return view.render('pages/manage/events/organisers/invitation', {
    errors: {},
    ...state,
    head: event && (await eventHead(access, event, 'settings', locale)),
    invitation: await invitationPage(invitation, i18n),
    rights,
  })
}
