import type { HttpContext } from '@adonisjs/core/http'
import { spendLink } from '#app/accounts/actions/spend_link'
import { gone } from '#app/accounts/gone'
import { openSession } from '#app/accounts/sessions'

export default class SpentLinksController {
  async store(ctx: HttpContext) {
    const result = await spendLink(ctx.params.token)
    if (!result.ok) return gone(ctx, 'sign_in')
    const { user, way } = result.value
    const wanted = await openSession(ctx, user, way)
    return ctx.response.redirect().toPath(wanted ?? '/home')
  }
}
