import router from '@adonisjs/core/services/router'
import { LOCALE_PATTERN } from '#app/core/languages/locales'
import { MATERIALS_ROUTE } from '#app/library/upload_route'
import { controllers } from '#generated/controllers'
import { inManage, middleware } from '#start/middleware'

const { Materials, OwnMaterials, manage } = controllers.library

router
  .group(() => {
    router.get('/events/:slug/materials/:material_id', [Materials, 'show'])
    router.get('/registrations/:token/materials', [OwnMaterials, 'index'])
    router.get('/registrations/:token/materials/:material_id', [OwnMaterials, 'show'])
  })
  .prefix('/:locale')
  .where('locale', LOCALE_PATTERN)
  .use(middleware.sameOrigin())

router
  .group(() => {
    router.get(MATERIALS_ROUTE, [manage.EventMaterials, 'index'])
    router.post(MATERIALS_ROUTE, [manage.EventMaterials, 'store'])
    router.get(`${MATERIALS_ROUTE}/:material_id`, [manage.EventMaterials, 'show'])
    router.delete(`${MATERIALS_ROUTE}/:material_id`, [manage.EventMaterials, 'destroy'])
  })
  .as('manage')
  .use(inManage)
