import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * One line for each answer: the route's pattern, never the address, which holds tokens, and nothing of who
 * asked. The request's id joins it with whatever else was logged on the way.
 */
export default class RequestLogMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const began = performance.now()
    const { response } = ctx.response
    response.once('close', () => {
      ctx.logger.info(
        {
          method: ctx.request.method(),
          route: ctx.route?.pattern ?? null,
          status: ctx.response.getStatus(),
          ms: Math.round(performance.now() - began),
          ...(!response.writableFinished && { aborted: true }),
        },
        'request'
      )
    })
    return next()
  }
}
