import type { HttpContext } from '@adonisjs/core/http'
import { setUp } from '#app/accounts/actions/set_up'
import { gone } from '#app/accounts/gone'
import { findLink } from '#app/accounts/links'
import { isSetUp } from '#app/accounts/queries/is_set_up'
import { openSession } from '#app/accounts/sessions'
import { setupForm } from '#app/accounts/validators'
import { formErrors } from '#app/core/form_errors'

export default class SetupsController {
  async create(ctx: HttpContext) {
    const { token } = ctx.params
    if (!(await opens(token))) return gone(ctx, 'setup')
    return ctx.view.render('pages/accounts/set_up', { token })
  }

  async store(ctx: HttpContext) {
    const { request, response, view, params, locale } = ctx
    if (!(await opens(params.token))) return gone(ctx, 'setup')
    const [error, form] = await request.tryValidateUsing(setupForm)
    if (error) {
      response.status(422)
      const old = request.only(['name', 'email'])
      const errors = formErrors(error)
      return view.render('pages/accounts/set_up', { token: params.token, errors, old })
    }
    const result = await setUp(params.token, { ...form, locale })
    if (!result.ok) return gone(ctx, 'setup')
    await openSession(ctx, result.value, 'link')
    return response.redirect().toPath('/home')
  }
}

/** The console's link, as long as nobody has an account. */
async function opens(token: string) {
  return (await findLink(token, 'setup')) !== null && !(await isSetUp())
}
