import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { openFeed } from '#app/calendar/actions/open_feed'
import { revokeFeed } from '#app/calendar/actions/revoke_feed'
import { ownFeedAddress } from '#app/calendar/feed_address'
import Feed from '#app/calendar/models/feed'
import { subscriptionWays } from '#app/calendar/queries/subscription_ways'
import { revealToken } from '#app/core/tokens'
import Registration from '#app/registrations/models/registration'
import { privatePage } from '#app/core/private_page'

/** A participant's own feed, reached from any of their registrations: no account is needed. */
export default class OwnFeedsController {
  async show(ctx: HttpContext) {
    const { params, view, locale } = ctx
    const { personId } = await Registration.findByToken(params.token)
    const feed = await Feed.query().where('person_id', personId).whereNull('revoked_at').first()
    privatePage(ctx)
    return view.render('pages/calendar/own', {
      ways: feed && subscriptionWays(ownFeedAddress(revealToken(feed.tokenEncrypted), locale)),
      token: params.token,
    })
  }

  async store({ params, response, locale }: HttpContext) {
    const { personId } = await Registration.findByToken(params.token)
    await openFeed(personId, PARTICIPANT)
    return response.redirect().status(303).toPath(ownPath(locale, params.token))
  }

  async destroy({ params, response, locale }: HttpContext) {
    const { personId } = await Registration.findByToken(params.token)
    await revokeFeed(personId, PARTICIPANT)
    return response.redirect().status(303).toPath(ownPath(locale, params.token))
  }
}

function ownPath(locale: string, token: string) {
  return `/${locale}/registrations/${token}/calendar`
}
