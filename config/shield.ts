import { defineConfig } from '@adonisjs/shield'
import { isSentAgain } from '#app/accounts/sent_again'

/** Only the CSRF guard of signed-in pages: the headers stand on every answer (`security_headers_middleware`). */
export default defineConfig({
  csp: { enabled: false, directives: {}, reportOnly: false },
  csrf: {
    enabled: true,
    exceptRoutes: isSentAgain,
    enableXsrfCookie: false,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
