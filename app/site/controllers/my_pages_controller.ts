import type { HttpContext } from '@adonisjs/core/http'
import { cameByShownLink } from '#app/accounts/sessions'
import { myPeople } from '#app/site/queries/my_page/my_people'
import { myRegistrations } from '#app/site/queries/my_page/my_registrations'

/** What somebody who signed in is and was registered for. */
export default class MyPagesController {
  async show(ctx: HttpContext) {
    const { locale, user, view } = ctx
    const people = await myPeople(user, { provenMailbox: !cameByShownLink(ctx) })
    const all = await myRegistrations(
      people.map(({ id }) => id),
      locale
    )
    const own = (past: boolean) =>
      people
        .map((person) => ({
          ...person,
          registrations: all.filter((one) => one.personId === person.id && one.past === past),
        }))
        .filter(({ registrations }) => registrations.length > 0)
    return view.render('pages/site/my_page', {
      email: user.email,
      several: people.length > 1,
      coming: own(false),
      past: own(true),
    })
  }
}
