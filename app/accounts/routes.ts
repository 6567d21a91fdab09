import router from '@adonisjs/core/services/router'
import { LOCALES } from '#app/core/languages/locales'
import { controllers } from '#generated/controllers'
import { signedIn, signedOut, withSession } from '#start/middleware'

const {
  Account,
  AccountLinks,
  AccountSessions,
  MySignIns,
  PasswordResets,
  Passwords,
  SentLinks,
  Setups,
  SignInLinks,
  SignIns,
  SpentLinks,
} = controllers.accounts

router
  .group(() => {
    router.get('/sign-in', [SignIns, 'create'])
    router.post('/sign-in', [SignIns, 'store'])
    router.post('/sign-in/links', [SignInLinks, 'store'])
    router.get('/sign-in/reset', [PasswordResets, 'create'])
    router.post('/sign-in/reset', [PasswordResets, 'store'])
    router.get('/sign-in/sent', [SentLinks, 'show'])
  })
  .use(signedOut)

router
  .group(() => {
    router.get('/sign-in', [MySignIns, 'create'])
    router.post('/sign-in', [MySignIns, 'store'])
  })
  .prefix('/:locale/my')
  .where('locale', new RegExp(`^(${LOCALES.join('|')})$`))
  .use(signedOut)

/** A link opens its account whoever is signed in on this device. */
router
  .group(() => {
    router.get('/sign-in/links/:token', [SignInLinks, 'show'])
    router.post('/sign-in/links/:token', [SpentLinks, 'store'])
    router.get('/sign-in/reset/:token', [PasswordResets, 'edit'])
    router.post('/sign-in/reset/:token', [PasswordResets, 'update'])
    router.get('/setup/:token', [Setups, 'create'])
    router.post('/setup/:token', [Setups, 'store'])
  })
  .use(withSession)

router
  .group(() => {
    router.delete('/sign-in', [SignIns, 'destroy'])
    router.get('/account', [Account, 'show'])
    router.put('/account', [Account, 'update'])
    router.post('/account/links', [AccountLinks, 'store'])
    router.put('/account/password', [Passwords, 'update'])
    router.delete('/account/sessions', [AccountSessions, 'destroy'])
  })
  .use(signedIn)
