import router from '@adonisjs/core/services/router'

/** Middleware that only some routes carry: public pages and feeds have no session and set no cookie. */
export const middleware = router.named({
  sameOrigin: () => import('#app/core/middleware/same_origin_middleware'),
  private: () => import('#app/core/middleware/private_middleware'),
  session: () => import('@adonisjs/session/session_middleware'),
  sessionLocale: () => import('#app/core/middleware/session_locale_middleware'),
  shield: () => import('@adonisjs/shield/shield_middleware'),
  initializeAuth: () => import('@adonisjs/auth/initialize_auth_middleware'),
  auth: () => import('#app/accounts/middleware/auth_middleware'),
  guest: () => import('#app/accounts/middleware/guest_middleware'),
  manage: () => import('#app/accounts/middleware/manage_middleware'),
  admin: () => import('#app/accounts/middleware/admin_middleware'),
})

/** What every page with a session carries, signed in or not. */
export const withSession = [
  middleware.private(),
  middleware.session(),
  middleware.sessionLocale(),
  middleware.shield(),
  middleware.initializeAuth(),
]

/** What pages carry that only make sense before signing in. */
export const signedOut = [...withSession, middleware.guest()]

/** What every page of a signed-in person carries. */
export const signedIn = [...withSession, middleware.auth()]

/** What every page below `/manage` carries: organisers, secretariats, controllers and admins. */
export const inManage = [...signedIn, middleware.manage()]

/** What pages carry that look after the installation itself. */
export const forAdmins = [...signedIn, middleware.admin()]
