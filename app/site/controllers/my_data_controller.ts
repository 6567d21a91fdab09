import type { HttpContext } from '@adonisjs/core/http'
import { cameByShownLink } from '#app/accounts/sessions'
import { myData } from '#app/site/queries/my_page/my_data'
import { myPeople } from '#app/site/queries/my_page/my_people'

/** What is kept of somebody, as a file to take along. */
export default class MyDataController {
  async show(ctx: HttpContext) {
    const { locale, response, user } = ctx
    const people = await myPeople(user, { provenMailbox: !cameByShownLink(ctx) })
    const data = await myData(people, user.email, locale)
    response.header('content-disposition', 'attachment; filename="sabor.json"')
    response.header('content-type', 'application/json; charset=utf-8')
    return response.send(JSON.stringify(data, null, 2))
  }
}
